"""French, Spanish and Italian words of saying."""

from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

FRENCH = SpeechWords(
    indefinite=words("un une son sa ses leur aucun aucune"),
    first_person=words("je nous me moi mon ma mes notre nos"),
    dialogue_dashes=True,
    feminine=words("elle la une sa mme mlle présidente reine avocate directrice sénatrice"),
    masculine=words("il le un m roi"),
    verbs=words("""dit déclaré déclare déclarait affirmé affirme affirmait expliqué explique
        expliquait ajouté ajoute ajoutait estimé estime estimait assuré assure assurait précisé
        précise précisait indiqué indique indiquait répondu répond répondait annoncé annonce
        annonçait souligné souligne soulignait rappelé rappelle raconté raconte racontait écrit
        écrivait confié confie regretté regrette dénoncé dénonce dénonçait insisté insiste
        insistait lancé lance lançait averti avertit prévenu prévient promis promet reconnu
        reconnaît admis admet demandé demande demandait critiqué critique jugé juge jugeait soutenu
        soutient répété répète conclu conclut poursuivi poursuit poursuivait résumé résume témoigné
        témoigne tweeté plaidé plaide martelé martèle confirmé confirme démenti dément nié nie
        salué salue déploré déplore craint espère espéré pense pensait croit qualifié qualifie
        parlé disait disent"""),
    auxiliaries=words("""sera seront fut furent a ont avait avaient est était sont s'est s' aurait
        auraient"""),
    source_before=openers("selon", "d' après", "aux yeux de", "de l' avis de"),
    that=words("que qu'"),
    pronouns=words("il elle ils elles on je nous celui-ci celle-ci ce dernier cette dernière"),
    relative=words("qui que qu'"),
    as_clause=words("comme ainsi"),
    subordinates=words("quand lorsque lorsqu' après avant alors si puisque parce"),
    joins=words("et mais ou car donc"),
    not_speaker=words("""à au aux dans en sur sous par pour avec après avant chez depuis pendant
        selon lors vers entre contre sans malgré dès hier aujourd'hui demain cependant pourtant
        toutefois interrogé interrogée ensuite puis alors si quand lorsque comme"""),
    ends_speaker=words("""à au aux dans en sur sous par pour avec après avant lors devant hier
        lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui ce matin soir a ont est
        était sont avait qui que qu' dont où et mais ajoutant évoquant selon auprès via depuis
        pendant janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre"""),
    skipped=words("""hier aussi encore ensuite également lundi mardi mercredi jeudi vendredi samedi
        dimanche alors déjà - -t- pourtant récemment même ainsi quant lui notamment"""),
    naming=words("""intitulé intitulée baptisé baptisée surnommé surnommée appelé appelée dit film
        livre roman journal magazine hebdomadaire quotidien chanson album émission série pièce
        navire opération slogan mot terme expression titre titré comme nommé nommée"""),
    fragment_cues=words("de d' une un comme des"),
    labels=words("comme"),
    articles=words("""le la les l' un une des du son sa ses leur leurs ce cet cette ces deux trois
        plusieurs"""),
    of=words("de du des d'"),
    titles=words("""président présidente ministre premier première chancelier chancelière maire m
        mme mlle me dr pr professeur général colonel capitaine sénateur sénatrice député députée
        juge procureur secrétaire directeur directrice porte-parole avocat avocate pape évêque roi
        reine chef ambassadeur"""),
)

SPANISH = SpeechWords(
    indefinite=words("un una su sus ningún ninguna"),
    first_person=words("yo nosotros me nos mi mis nuestro nuestra"),
    dialogue_dashes=True,
    feminine=words("ella la una sra doña presidenta alcaldesa reina ministra"),
    masculine=words("él el un sr don rey"),
    drops_subject=True,
    adverb_ends=endings("ando endo"),
    verbs=words("""dijo dice dicho decía afirmó afirma afirmado explicó explica explicado añadió
        añade añadido aseguró asegura asegurado señaló señala señalado indicó indica indicado
        declaró declara declarado manifestó manifiesta manifestado respondió responde respondido
        contestó anunció anuncia anunciado subrayó subraya subrayado destacó destaca destacado
        recordó recuerda recordado advirtió advierte advertido insistió insiste insistido lamentó
        lamenta lamentado denunció denuncia denunciado reconoció reconoce reconocido admitió admite
        admitido negó niega negado confirmó confirma confirmado sostuvo sostiene sostenido apuntó
        apunta apuntado comentó comenta comentado escribió escribe escrito preguntó pregunta
        preguntado prometió promete prometido criticó critica criticado concluyó concluye relató
        relata contó cuenta contado precisó precisa precisado agregó agrega agregado exigió exige
        pidió pide pedido opinó opina considera consideró cree calificó califica calificado tachó
        reiteró reitera reiterado alertó alerta celebró exclamó tuiteó dijeron aseguraron"""),
    auxiliaries=words("hay son eran están será serán ha han había habían fue es está se"),
    source_before=openers(
        "según", "a juicio de", "en palabras de", "de acuerdo con", "en opinión de"
    ),
    that=words("que"),
    pronouns=words("él ella ellos ellas yo nosotros este esta"),
    relative=words("quien que"),
    as_clause=words("como"),
    subordinates=words("cuando mientras después antes aunque porque si"),
    joins=words("y e pero o sino"),
    not_speaker=words("""a al en por para con desde hasta durante tras ante sobre bajo según contra
        sin entre ayer hoy mañana después antes también además si cuando aunque preguntado
        preguntada mientras como ya luego"""),
    ends_speaker=words("""a al en por para con desde hasta durante tras ante sobre bajo según
        contra ayer hoy lunes martes miércoles jueves viernes sábado domingo este ha han había es
        fue era está que quien cuyo donde y pero antes después se enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre"""),
    skipped=words("""ayer hoy también además luego después ya este lunes martes miércoles jueves
        viernes sábado domingo entonces asimismo finalmente"""),
    naming=words("""titulado titulada llamado llamada denominado denominada apodado apodada
        bautizado película libro novela diario periódico revista semanario canción disco álbum
        programa serie obra buque operación lema eslogan palabra término expresión título como"""),
    fragment_cues=words("de como una un"),
    labels=words("como"),
    articles=words("""el la los las un una unos unas su sus este esta estos estas lo dos tres
        varios"""),
    of=words("de del"),
    titles=words("""presidente presidenta ministro ministra primer primera canciller alcalde
        alcaldesa sr sra don doña dr dra doctor doctora profesor general coronel capitán senador
        senadora diputado diputada juez jueza fiscal secretario secretaria director directora
        portavoz abogado abogada papa obispo rey reina jefe jefa embajador"""),
)

ITALIAN = SpeechWords(
    indefinite=words("un una un' uno suo sua loro nessun nessuna"),
    first_person=words("io noi mi ci mio mia nostro nostra"),
    feminine=words("lei ella la una signora ministra sindaca regina presidentessa"),
    masculine=words("lui egli il un lo signor re"),
    drops_subject=True,
    adverb_ends=endings("ando endo"),
    verbs=words("""detto dice disse diceva dichiarato dichiara dichiarò affermato afferma affermò
        spiegato spiega spiegò aggiunto aggiunge aggiunse sottolineato sottolinea sottolineò
        assicurato assicura ricordato ricorda risposto risponde rispose annunciato annuncia
        annunciò precisato precisa scritto scrive scrisse avvertito avverte insistito insiste
        denunciato denuncia ammesso ammette riconosciuto riconosce negato nega confermato conferma
        sostenuto sostiene sosteneva osservato osserva commentato commenta commentò chiesto chiede
        promesso promette criticato critica concluso conclude raccontato racconta replicato replica
        ribadito ribadisce evidenziato evidenzia riferito riferisce lamentato lamenta definito
        definisce accusato accusa attacca tuona esclamato twittato crede ritiene pensa teme spera
        dicono parla parlato"""),
    auxiliaries=words("ha hanno aveva avevano è era si ho sono erano c'è"),
    source_before=openers("secondo", "a detta di", "stando a", "a giudizio di", "nelle parole di"),
    that=words("che"),
    pronouns=words("lui lei loro egli ella io noi quest'ultimo"),
    relative=words("che"),
    as_clause=words("come"),
    subordinates=words("quando mentre dopo prima se perché poiché sebbene"),
    joins=words("e ed ma o però"),
    not_speaker=words("""a ad al allo alla all' ai agli alle in nel nello nella nell' nei nelle su
        sul sulla sull' con per da dal dalla dall' dopo prima durante tra fra contro senza ieri
        oggi domani poi intanto se quando mentre come secondo interpellato interpellata inoltre
        anche"""),
    ends_speaker=words("""ci si vi a ad al allo alla all' ai agli alle in nel nella nell' su sul
        sulla sull' con per durante dopo prima ieri oggi lunedì martedì mercoledì giovedì venerdì
        sabato domenica ha hanno aveva è era che cui e ma davanti parlando riferendosi commentando
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre da dal dalla intervenendo"""),
    skipped=words("""ieri oggi anche poi ancora inoltre infine già lunedì martedì mercoledì giovedì
        venerdì sabato domenica subito invece quindi"""),
    naming=words("""intitolato intitolata chiamato chiamata detto detta soprannominato
        soprannominata film libro romanzo giornale quotidiano rivista settimanale canzone album
        disco trasmissione serie nave operazione slogan motto parola termine espressione titolo
        come cosiddetto cosiddetta"""),
    fragment_cues=words("di una un come"),
    labels=words("come"),
    articles=words("""il lo la l' i gli le un uno una un' suo sua suoi sue questo questa due tre
        alcuni alcune"""),
    of=words("di del dello della dell' dei degli delle d'"),
    titles=words("""presidente ministro ministra premier primo prima cancelliere cancelliera
        sindaco sindaca sig signor signora dott dottor dottoressa prof professore professoressa
        generale colonnello capitano senatore senatrice deputato deputata giudice procuratore
        segretario segretaria direttore direttrice portavoce avvocato avvocata papa vescovo re
        regina capo ambasciatore"""),
)
