"""Italian words of saying."""

from workbench.comparison.quotations.inflection import ITALIAN as ENDINGS
from workbench.comparison.quotations.inflection import inflect
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_SAYING = inflect(
    """dichiarare affermare spiegare sottolineare assicurare garantire ricordare annunciare
    precisare specificare puntualizzare chiarire denunciare negare confermare osservare notare
    rilevare commentare criticare raccontare narrare replicare ribattere controbattere ribadire
    evidenziare rimarcare riferire lamentare accusare attaccare tuonare esclamare twittare
    ritenere pensare sperare temere parlare comunicare informare rivelare svelare anticipare
    segnalare indicare confessare avvisare allertare avvertire consigliare raccomandare domandare
    giurare insistere ripetere incalzare proseguire continuare argomentare motivare giustificare
    contestare obiettare protestare ironizzare scherzare gridare urlare testimoniare attestare
    ipotizzare stimare calcolare giudicare valutare considerare prevedere auspicare augurare
    minacciare citare elogiare lodare ringraziare salutare condannare bocciare bollare chiamare
    battezzare etichettare pubblicare postare chiosare sentenziare esortare invitare implorare
    supplicare reclamare rivendicare sospettare dubitare ammonire definire credere
    sostenere specificare dettagliare illustrare constatare accennare""",
    ENDINGS,
    irregular="""dice dicono disse dissero diceva dicevano risponde rispondono rispose risposero
    aggiunge aggiungono aggiunse aggiunsero scrive scrivono scrisse scrissero ammette ammettono
    ammise riconosce riconoscono riconobbe sostiene sostengono sostenne chiede chiedono chiese
    chiesero promette promettono promise conclude concludono concluse avverte avvertono avvertì
    ritiene ritengono ritenne riferisce insiste prosegue chiarisce descrive descrisse propone
    propose predice teme nega smentisce smentì smentiscono prevede suggerisce suggerì
    pensa""",
    perfect="""detto risposto aggiunto scritto ammesso riconosciuto sostenuto chiesto promesso
    concluso avvertito insistito proseguito smentito descritto proposto previsto riferito creduto
    ripetuto suggerito""",
)
_MANNERS = inflect(
    """sospirare mormorare sussurrare sbottare scherzare sfogare rallegrare indignare scusare
    congratulare allargare tagliare attaccare incalzare rincarare lanciare ridacchiare""",
    ENDINGS,
    irregular="ride sorride rise sorrise fa aggiunge scuote",
    perfect="sorriso riso fatto",
)

ITALIAN = SpeechWords(
    indefinite=words("un una un' uno suo sua loro nessun nessuna"),
    first_person=words(
        "io noi mi ci me mio mia miei mie nostro nostra nostri nostre abbiamo siamo"
    ),
    dialogue_dashes=True,
    feminine=words("lei ella la una signora ministra sindaca regina presidentessa"),
    masculine=words("lui egli il un lo signor re"),
    drops_subject=True,
    adverb_ends=endings("ando endo mente"),
    verbs=_SAYING.all,
    participles=_SAYING.participles - _SAYING.finite,
    manners=_MANNERS.all,
    maybe_nouns=words("""nota critica denuncia accusa domanda replica condanna stima chiama
        risposta parola minaccia conferma commenta pubblica cita lode calcola protesta
        testimonia"""),
    auxiliaries=words("""ha hanno aveva avevano è era ho sono erano c'è sarà saranno fu furono
        viene vengono può possono deve devono avrebbe avrà essere avere stato stata sta stanno
        sarebbe va"""),
    source_before=openers(
        "secondo",
        "a detta di",
        "a detta del",
        "a detta della",
        "stando a",
        "stando al",
        "stando alla",
        "a giudizio di",
        "a giudizio del",
        "nelle parole di",
        "a parere di",
        "a parere del",
        "a parere della",
        "a sentire",
    ),
    that=words("che"),
    questions=words("se perché come quando dove chi cosa"),
    pronouns=words("lui lei loro egli ella io noi quest'ultimo"),
    relative=words("che"),
    as_clause=words("come"),
    subordinates=words("quando mentre dopo prima se perché poiché sebbene"),
    joins=words("e ed ma o però"),
    not_speaker=words("""a ad al allo alla all' ai agli alle in nel nello nella nell' nei nelle su
        sul sulla sull' con per da dal dalla dall' dopo prima durante tra fra contro senza ieri
        oggi domani poi intanto se quando mentre come secondo interpellato interpellata inoltre
        anche di del della dello dei delle degli"""),
    ends_speaker=words("""ci si vi a ad al allo alla all' ai agli alle in nel nella nell' su sul
        sulla sull' con per durante dopo prima ieri oggi lunedì martedì mercoledì giovedì venerdì
        sabato domenica ha hanno aveva è era che cui e ma davanti parlando riferendosi commentando
        gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
        dicembre da dal dalla intervenendo se non"""),
    skipped=words("""ieri oggi anche poi ancora inoltre infine già lunedì martedì mercoledì giovedì
        venerdì sabato domenica subito invece quindi così non"""),
    prepositions=words("a al alla ai agli alle in nel nella davanti"),
    clitics=words("si mi gli le ci lo la l'"),
    naming=words("""intitolato intitolata chiamato chiamata detto detta soprannominato
        soprannominata film libro romanzo giornale quotidiano rivista settimanale canzone album
        disco trasmissione serie nave operazione slogan motto parola termine espressione titolo
        come cosiddetto cosiddetta chiamano chiama striscione cartello scritta insegna legge bar
        ristorante albergo progetto peschereccio traghetto"""),
    fragment_cues=words("di una un come"),
    labels=words("come definito definisce definì bollato chiamato"),
    articles=words("""il lo la l' i gli le un uno una un' suo sua suoi sue questo questa due tre
        alcuni alcune"""),
    of=words("di del dello della dell' dei degli delle d'"),
    titles=words("""presidente ministro ministra premier primo prima cancelliere cancelliera
        sindaco sindaca sig signor signora dott dottor dottoressa prof professore professoressa
        generale colonnello capitano senatore senatrice deputato deputata giudice procuratore
        segretario segretaria direttore direttrice portavoce avvocato avvocata papa vescovo re
        regina capo ambasciatore questore prefetto assessore assessora allenatore allenatrice
        preside governatore"""),
    women_names=endings("a"),
    men_names=endings("o"),
    plural_verbs=endings("no ro"),
    asking=endings("chied chies domand spieg"),
    contracted=words("del della al alla"),
    bare_speakers=words("fonti esperti testimoni"),
    infinitive_marks=words("di d'"),
    infinitive_ends=endings("are ere ire rsi er ver"),
    framed_inside=True,
)
