"""Dutch words of saying."""

from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_FINITE = words(
    """zegt zeggen zei zeiden verklaart verklaren verklaarde verklaarden meldt melden meldde
    meldden vertelt vertellen vertelde vertelden stelt stellen stelde stelden vindt vinden vond
    vonden denkt denken dacht dachten gelooft geloven geloofde geloofden schrijft schrijven
    schreef schreven antwoordt antwoorden antwoordde antwoordden vraagt vragen vroeg vroegen
    bevestigt bevestigen bevestigde bevestigden ontkent ontkennen ontkende ontkenden erkent
    erkennen erkende erkenden benadrukt benadrukken benadrukte benadrukten waarschuwt
    waarschuwen waarschuwde waarschuwden belooft beloven beloofde beloofden beweert beweren
    beweerde beweerden reageert reageren reageerde reageerden concludeert concluderen
    concludeerde concludeerden constateert constateren constateerde constateerden vermeldt
    vermeldde herhaalt herhaalde herhaalden herinnert herinnerde betoogt betogen betoogde
    betoogden noemt noemen noemde noemden beschrijft beschreef beschreven eist eisen eiste
    eisten pleit pleitte pleitten klaagt klagen klaagde klaagden hoopt hopen hoopte hoopten
    vreest vrezen vreesde vreesden verwacht verwachten verwachtte verwachtten voorspelt
    voorspellen voorspelde voorspelden suggereert suggereerde informeert informeerde onthult
    onthulde onthulden roept riep riepen twittert twitterde schat schatten schatte berekent
    berekende oordeelt oordeelde oordeelden verzekert verzekerde verzekerden garandeert
    garandeerde bekent bekende bekenden verwijt verweet verweten bekritiseert bekritiseerde
    bekritiseerden prijst prees prezen benoemt citeert citeerde getuigt getuigde getuigden
    adviseert adviseerde vervolgt vervolgde besluit besloot beseft bepleit bepleitte weerlegt
    weerlegde spreekt sprak spraken luidt luidde bericht berichtte berichtten verduidelijkt
    verduidelijkte nuanceert nuanceerde protesteert protesteerde dreigt dreigde dreigden
    vermoedt vermoedde vermoedden vermoeden uitlegde uitlegden uitlegt meedeelde meedeelt meent
    meende meenden specificeert specificeerde licht lichtte"""
) - words("licht lichtte luidt luidde besluit besloot schatten bekende bericht")
_PARTICIPLES = words(
    """gezegd verklaard gemeld verteld gesteld geschreven geantwoord gevraagd bevestigd ontkend
    erkend benadrukt gewaarschuwd beloofd beweerd gereageerd herhaald betoogd genoemd geëist
    gewezen gepleit geklaagd voorspeld gesuggereerd onthuld verzekerd bekend aangekondigd
    toegevoegd meegedeeld laten opgemerkt uitgelegd toegegeven bekendgemaakt benadrukt"""
) - words("laten bekend")

DUTCH = SpeechWords(
    indefinite=words("een zijn haar hun geen"),
    first_person=words("ik wij we mij me mijn ons onze"),
    feminine=words("zij ze haar mevrouw koningin woordvoerster"),
    masculine=words("hij zijn meneer koning"),
    verbs=_FINITE | _PARTICIPLES,
    participles=_PARTICIPLES - _FINITE,
    particle_verbs={
        "kondigt": words("aan"),
        "kondigde": words("aan"),
        "kondigden": words("aan"),
        "kondigen": words("aan"),
        "voegt": words("toe"),
        "voegde": words("toe"),
        "voegden": words("toe"),
        "deelt": words("mee mede"),
        "deelde": words("mee mede"),
        "deelden": words("mee mede"),
        "delen": words("mee mede"),
        "geeft": words("toe aan"),
        "gaf": words("toe aan"),
        "gaven": words("toe aan"),
        "geven": words("toe aan"),
        "legt": words("uit"),
        "legde": words("uit"),
        "legden": words("uit"),
        "merkt": words("op"),
        "merkte": words("op"),
        "merkten": words("op"),
        "wijst": words("erop"),
        "wees": words("erop"),
        "wezen": words("erop"),
        "laat": words("weten"),
        "liet": words("weten"),
        "lieten": words("weten"),
        "laten": words("weten"),
        "maakt": words("bekend duidelijk"),
        "maakte": words("bekend duidelijk"),
        "maakten": words("bekend duidelijk"),
        "werpt": words("tegen"),
        "wierp": words("tegen"),
        "vat": words("samen"),
        "vatte": words("samen"),
        "dringt": words("aan"),
        "drong": words("aan"),
        "brengt": words("naar"),
        "licht": words("toe"),
        "lichtte": words("toe"),
        "houdt": words("vol"),
        "hield": words("vol"),
        "roept": words("op"),
        "riep": words("op"),
    },
    manners=words("""zucht zuchtte lacht lachte glimlacht glimlachte grapt grapte fluistert
        fluisterde moppert mopperde verzucht verzuchtte besluit besloot vervolgt vervolgde klinkt
        klonk luidt luidde roept riep"""),
    maybe_nouns=words("vragen eisen klagen bericht stellen denken schatten besluit zucht"),
    auxiliaries=words("""heeft hebben had hadden is zijn was waren wordt worden werd werden zal
        zullen zou zouden kan kunnen kon konden moet moeten mag wil willen"""),
    source_before=openers(
        "volgens",
        "aldus",
        "naar eigen zeggen van",
        "naar de mening van",
        "in de woorden van",
        "in de ogen van",
        "naar verluidt volgens",
    ),
    as_speaker=words("aldus"),
    that=words("dat of"),
    questions=words("waarom hoe wanneer waar wie wat"),
    pronouns=words("hij zij ze wij we ik men deze"),
    relative=words("die"),
    as_clause=words("zoals"),
    subordinates=words("toen terwijl nadat voordat hoewel omdat als sinds"),
    joins=words("en maar of want dus"),
    not_speaker=words("""in op aan bij met na voor van tot naar door over onder tijdens volgens
        gisteren vandaag morgen later daarna ook toen terwijl echter bovendien verder daarom
        inmiddels intussen eerder gevraagd sinds zonder tegen uit om dat nadat er"""),
    ends_speaker=words("""in op aan bij met na voor tot naar door over onder tijdens gisteren
        vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag heeft had is was zijn
        waren die dat en maar of om tegen januari februari maart april mei juni juli augustus
        september oktober november december later eerder ook zal zou wordt werd mee toe uit niet
        vanuit sinds wil kan moet"""),
    skipped=words("""gisteren vandaag ook later daarna maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag eerder toen verder dan nog vervolgens niet al"""),
    clitics=words("zich me ons hem haar"),
    naming=words("""genaamd getiteld genoemd film boek roman tijdschrift krant weekblad lied album
        programma serie toneelstuk schip boot operatie motto leus slogan woord term titel
        zogeheten zogenaamde zogenoemde spandoek bord opschrift café restaurant hotel project
        documentaire noemen heet"""),
    fragment_cues=words("van als een"),
    labels=words("als noemde noemt noemden"),
    articles=words("""de het een zijn haar hun deze die dit dat enkele twee drie meerdere onze
        mijn"""),
    of=words("van"),
    titles=words("""president minister premier minister-president kanselier burgemeester meneer
        mevrouw dr prof professor generaal kolonel kapitein senator kamerlid rechter officier
        secretaris directeur directrice woordvoerder woordvoerster advocaat advocate paus bisschop
        koning koningin chef hoofd ambassadeur wethouder voorzitter staatssecretaris trainer
        bondscoach"""),
    bare_nouns=True,
    asking=endings("vraag vroeg vrag legt legde"),
    object_first=True,
    bare_speakers=words("bronnen deskundigen experts critici onderzoekers omwonenden getuigen"),
    infinitive_marks=words("te"),
    infinitive_ends=endings("en n"),
)
