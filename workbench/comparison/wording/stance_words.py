"""Words that hedge, insist or evaluate, by language: short lists of our own, to be read and argued.

One expression a line or between commas, as it stands in a text; ``*`` ends one that may go on
(``angeblich*``). Expressions are compared folded (see `workbench.text.folding`), so Swiss and
unaccented spellings are the same.

What is in and what is out:

- *hedge*: the writer does not vouch for it: adverbs of possibility (``perhaps``), of hearsay
  (``reportedly``), verbs of seeming. Left out are modal verbs that mean permission or ability as
  often (``can``, ``kann``, ``sollen``), and the verbs of saying: who says what is another finding.
  In are the conditionals by which Romance and German news reports hearsay (``aurait``, ``könnte``),
  which may be plain conditionals too.
- *booster*: the writer insists: adverbs of certainty (``clearly``, ``zweifellos``).
- *praise* and *blame*: adjectives, adverbs and nouns that judge wherever they stand
  (``schamlos``, ``disaster``). Left out is what judges only by its object (``big``, ``radical``
  reforms) and what news must call by its name (``war``, ``killed``).

The lists are short and equally long for no two languages: counts compare texts of one language,
never one language with another.
"""

STANCES = ("hedge", "booster", "praise", "blame")

STANCE_WORDS: dict[str, dict[str, str]] = {
    "de": {
        "hedge": """vielleicht, möglicherweise, womöglich, eventuell, vermutlich, mutmaßlich*,
            wahrscheinlich, wohl, offenbar, anscheinend, scheinbar, angeblich*, sogenannte*, dem
            Vernehmen nach, unter Umständen, gewissermaßen, sozusagen, könnte, könnten, dürfte,
            dürften, scheint, scheinen, es heißt, unbestätigt*, vorgeblich*""",
        "booster": """zweifellos, zweifelsohne, ohne Zweifel, ohne jeden Zweifel,
            selbstverständlich, natürlich, eindeutig*, offensichtlich*, offenkundig*,
            unbestreitbar*, unstreitig, bekanntlich, tatsächlich, in Wahrheit, sicherlich,
            gewiss, mit Sicherheit, klar ist, fest steht, unweigerlich, zwangsläufig,
            keineswegs, absolut, völlig, vollkommen, nachweislich""",
        "praise": """mutig*, klug*, weise, weitsichtig*, besonnen*, vorbildlich*,
            beeindruckend*, bewundernswert*, erfreulich*, vernünftig*, gelungen*, hervorragend*,
            ausgezeichnet*, großartig*, brillant*, wegweisend*, heldenhaft*, ehrenwert*,
            verdienstvoll*, Erfolg, Erfolge, Meisterleistung, Glücksfall, Hoffnungszeichen,
            Durchbruch""",
        "blame": """schamlos*, skandalös*, verlogen*, heuchlerisch*, zynisch*, absurd*,
            grotesk*, lächerlich*, töricht*, dumm*, naiv*, fahrlässig*, verantwortungslos*,
            rücksichtslos*, skrupellos*, verheerend*, katastrophal*, desaströs*, fatal*,
            gefährlich*, fanatisch*, hysterisch*, wahnsinnig*, Wahnsinn, Irrsinn, Skandal*,
            Desaster, Katastrophe, Heuchelei, Lüge, Lügen, Propaganda, Hetze, Kriegstreiber*,
            Marionette*, Schande, Versagen, Armutszeugnis, Farce, gescheitert*, verfehlt*""",
    },
    "en": {
        "hedge": """perhaps, maybe, possibly, probably, presumably, apparently, seemingly,
            reportedly, allegedly, alleged, supposedly, purportedly, purported, so-called,
            might, may have, could have, seems, seem, seemed, appears to, appear to, appeared
            to, likely, it is said, is said to, are said to, unconfirmed, unverified, arguably,
            somewhat, to some extent, in a sense""",
        "booster": """clearly, obviously, undoubtedly, doubtless, no doubt, without doubt,
            unquestionably, indisputably, of course, certainly, surely, definitely, in fact,
            indeed, in truth, undeniably, undeniable, inevitably, absolutely, totally, utterly,
            plainly, needless to say, by no means""",
        "praise": """brave*, courageous*, wise, wisely, prudent*, far-sighted, exemplary,
            impressive*, admirable, admirably, sensible, sensibly, reasonable, welcome,
            excellent, brilliant*, outstanding, remarkable, heroic*, honourable, honorable,
            success, successes, triumph*, masterpiece, breakthrough, visionary, commendable""",
        "blame": """shameless*, scandalous*, scandal, scandals, hypocritical*, hypocrisy,
            cynical*, absurd*, grotesque*, ridiculous*, ludicrous*, foolish*, stupid*, naive*,
            reckless*, irresponsible, irresponsibly, ruthless*, unscrupulous*, devastating,
            catastrophic*, disastrous*, disaster, catastrophe, dangerous*, fanatical*, fanatic,
            fanatics, hysterical*, insane, insanity, madness, lies, lie, liar, liars,
            propaganda, warmonger*, puppet, puppets, disgrace*, failure, failures, farce,
            misguided, botched""",
    },
    "fr": {
        "hedge": """peut-être, possiblement, probablement, vraisemblablement, apparemment, sans
            doute, il semble, il semblerait, semble, semblent, semblerait, paraît-il, il paraît,
            serait, seraient, aurait, auraient, pourrait, pourraient, présumé*, prétendument,
            soi-disant, supposé*, éventuellement, en quelque sorte, dans une certaine mesure,
            non confirmé*""",
        "booster": """évidemment, manifestement, clairement, certainement, assurément, sans
            aucun doute, indubitablement, incontestablement, indéniablement, bien sûr, en effet,
            de fait, en fait, en vérité, forcément, inévitablement, absolument, totalement,
            complètement, nul doute""",
        "praise": """courageux, courageuse*, sage, sages, sagement, clairvoyant*, exemplaire*,
            impressionnant*, admirable*, raisonnable*, bienvenu*, excellent*, brillant*,
            remarquable*, héroïque*, honorable*, succès, triomphe*, chef-d'œuvre, percée,
            réussite*, visionnaire*, salutaire*""",
        "blame": """honteux, honteuse*, scandaleux, scandaleuse*, scandale*, hypocrite*,
            hypocrisie, cynique*, cynisme, absurde*, grotesque*, ridicule*, stupide*, naïf,
            naïve*, naïfs, irresponsable*, imprudent*, impitoyable*, dévastateur*,
            dévastatrice*, catastrophique*, désastreux, désastreuse*, désastre*, catastrophe*,
            dangereux, dangereuse*, fanatique*, hystérique*, hystérie, insensé*, folie,
            mensonge*, menteur*, propagande, va-t-en-guerre, marionnette*, échec*, fiasco,
            mascarade, honte""",
    },
    "es": {
        "hedge": """quizá, quizás, tal vez, acaso, posiblemente, probablemente, presuntamente,
            presunto*, presunta*, supuestamente, supuesto*, supuesta*, aparentemente, al
            parecer, parece, parecen, parecería, podría, podrían, habría, habrían, sería,
            serían, en cierto modo, hasta cierto punto, según se dice, sin confirmar""",
        "booster": """claramente, obviamente, evidentemente, indudablemente, sin duda, sin lugar
            a dudas, ciertamente, por supuesto, desde luego, de hecho, en realidad, en verdad,
            innegablemente, innegable, inevitablemente, absolutamente, totalmente,
            completamente, sin ninguna duda""",
        "praise": """valiente*, sabio, sabia, sensato*, sensata*, prudente*, ejemplar*,
            impresionante*, admirable*, razonable*, excelente*, brillante*, destacado*,
            destacada*, heroico*, heroica*, honorable*, éxito*, triunfo*, logro*, hazaña*,
            avance histórico, visionario*, visionaria*, acertado*, acertada*""",
        "blame": """vergonzoso*, vergonzosa*, escandaloso*, escandalosa*, escándalo*,
            hipócrita*, hipocresía, cínico*, cínica*, cinismo, absurdo*, absurda*, grotesco*,
            grotesca*, ridículo*, ridícula*, estúpido*, estúpida*, ingenuo*, ingenua*,
            irresponsable*, temerario*, temeraria*, despiadado*, despiadada*, devastador*,
            catastrófico*, catastrófica*, desastroso*, desastrosa*, desastre*, catástrofe*,
            peligroso*, peligrosa*, fanático*, fanática*, histérico*, histérica*, histeria,
            locura, mentira*, mentiroso*, propaganda, belicista*, títere*, marioneta*, fracaso*,
            farsa, vergüenza""",
    },
    "it": {
        "hedge": """forse, magari, possibilmente, probabilmente, presumibilmente,
            apparentemente, a quanto pare, pare, sembra, sembrano, sembrerebbe, sembrerebbero,
            potrebbe, potrebbero, sarebbe, sarebbero, avrebbe, avrebbero, presunto, presunta,
            presunti, presunte, cosiddett*, in un certo senso, in qualche modo, non confermat*""",
        "booster": """chiaramente, ovviamente, evidentemente, indubbiamente, senza dubbio,
            senz'altro, certamente, sicuramente, naturalmente, di fatto, in effetti, in realtà,
            in verità, innegabilmente, innegabile, inevitabilmente, assolutamente, totalmente,
            completamente, del tutto""",
        "praise": """coraggios*, saggio, saggia, lungimirant*, prudent*, esemplar*,
            impressionant*, ammirevol*, ragionevol*, eccellent*, brillant*, straordinari*,
            eroic*, onorevol*, successo, successi, trionf*, capolavoro, svolta storica,
            visionari*, lodevol*""",
        "blame": """vergognos*, scandalos*, scandalo, scandali, ipocrit*, ipocrisia, cinic*,
            cinismo, assurd*, grottesc*, ridicol*, stupid*, ingenu*, irresponsabil*,
            sconsiderat*, spietat*, devastant*, catastrofic*, disastros*, disastro, catastrofe,
            pericolos*, fanatic*, isteric*, isteria, follia, folle, bugia, bugie, bugiard*,
            menzogn*, propaganda, guerrafondai*, marionett*, burattin*, fallimento, fallimenti,
            farsa, vergogna""",
    },
    "pl": {
        "hedge": """być może, możliwe, prawdopodobnie, przypuszczalnie, zapewne, chyba, podobno,
            rzekomo, rzekom*, ponoć, jakoby, wydaje się, zdaje się, wygląda na to, mógłby,
            mogłaby, mogłoby, mogliby, mogłyby, tak zwan*, w pewnym sensie, do pewnego stopnia,
            niepotwierdzon*, domniemany, domniemana, domniemane, domniemanego, domniemanych""",
        "booster": """oczywiście, niewątpliwie, bez wątpienia, bezsprzecznie, bezspornie,
            wyraźnie, ewidentnie, z pewnością, na pewno, faktycznie, rzeczywiście, w istocie, w
            rzeczywistości, naprawdę, nieuchronnie, absolutnie, całkowicie, zupełnie,
            bezdyskusyjnie""",
        "praise": """odważn*, mądr*, rozsądn*, roztropn*, wzorow*, imponując*, godn* podziwu,
            doskonał*, znakomit*, świetn*, genialn*, wybitn*, bohatersk*, honorow*, sukces,
            sukcesy, sukcesem, sukcesu, triumf*, arcydzieł*, przełomow*, chwalebn*""",
        "blame": """bezwstydn*, skandaliczn*, skandal, skandale, skandalem, obłudn*, obłuda,
            hipokryzj*, cyniczn*, cynizm*, absurd*, groteskow*, śmieszn*, głup*, naiwn*,
            nieodpowiedzialn*, lekkomyśln*, bezwzględn*, niszczycielsk*, katastrofaln*,
            katastrof*, fataln*, niebezpieczn*, fanatyczn*, fanatyk*, histeryczn*, histeri*,
            szalon*, szaleństw*, kłamstw*, kłamc*, propagand*, podżegacz*, marionetk*, hańb*,
            klęsk*, porażk*, fars*""",
    },
    "ru": {
        "hedge": """возможно, может быть, вероятно, по-видимому, видимо, похоже, кажется, якобы,
            предположительно, предполагаем*, вроде бы, будто бы, мог бы, могла бы, могло бы,
            могли бы, так называем*, в некотором смысле, в какой-то мере, в известной степени,
            неподтвержденн*, скорее всего, пожалуй, мнимый, мнимая, мнимые, мнимых""",
        "booster": """очевидно, несомненно, безусловно, бесспорно, без сомнения, вне всякого
            сомнения, разумеется, конечно, естественно, явно, действительно, на самом деле, в
            самом деле, неизбежно, абсолютно, совершенно, полностью, однозначно, неоспоримо,
            заведомо""",
        "praise": """мужественн*, смел*, мудр*, дальновидн*, образцов*, впечатляющ*, разумн*,
            достойн* восхищения, отличн*, блестящ*, выдающ*, героическ*, благородн*, успех,
            успеха, успехи, успехом, триумф*, шедевр*, прорыв, прорывом, похвальн*""",
        "blame": """бесстыдн*, скандальн*, скандал, скандалы, скандалом, лицемер*, циничн*,
            цинизм*, абсурд*, гротескн*, смехотворн*, нелеп*, глуп*, наивн*, безответственн*,
            безрассудн*, безжалостн*, разрушительн*, катастрофическ*, катастроф*, губительн*,
            опасн*, фанатичн*, фанатик*, истеричн*, истери*, безум*, ложь, лжи, лжец*,
            пропаганд*, поджигател*, марионет*, позор*, провал, провалом, провала, фарс*""",
    },
}
"""Language → stance → expressions."""
