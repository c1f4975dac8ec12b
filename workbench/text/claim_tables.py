# ruff: noqa: E501  a language a line reads best
"""Words that tell whether a text affirms or denies, and how surely, as data.

Regular expressions of whole folded words (`workbench.text.folding.fold`), by language; bodies are
stems, as in `workbench.text.concept_tables`.
"""

NEGATORS: dict[str, str] = {
    "de": r"nicht|kein(?:e[mnrs]?|erlei)?|nie|niemals|niemand\w*|nichts|weder|nirgends|nirgendwo|mitnichten",
    "en": r"not|cannot|\w+n't|no|never|nobody|none|nothing|neither|nowhere|no one",
    "fr": r"pas|aucune?|jamais|personne|rien|nul(?:le)?|ni|guere|plus",
    "es": r"no|ningun[ao]?s?|nunca|nadie|nada|jamas|tampoco|ni",
    "pl": r"nie|zad(?:en|na|ne|nego|nej|nych|nym|nemu)|nigdy|nikt|nikogo|nikomu|nic|niczego|ani|brak",
    "ru": r"не|нет|никто|никого|никому|никогда|ничего|ни|никак\w*|нельзя",
    "it": r"non|nessun[oa']?|mai|niente|nulla|ne",
    "pt": r"nao|nenhum[a]?|nunca|ninguem|nada|jamais|nem",
    "nl": r"niet|geen|nooit|niemand|niets|nergens|noch",
}
WITHOUT: dict[str, str] = {
    "de": "ohne", "en": "without", "fr": "sans", "es": "sin", "pl": "bez", "ru": "без",
    "it": "senza", "pt": "sem", "nl": "zonder",
}  # fmt: skip
"""Deny what follows them, not the clause."""

CONCORD = frozenset({"fr", "es", "pl", "ru", "it", "pt"})
"""Languages in which several words of negation deny once."""

FRENCH_NE = r"(?:ne(?!\w)|n')"
"""`personne`, `rien`, `plus` deny only where it stands before them."""

NOT_DENYING: dict[str, str] = {
    "de": r"nicht (?:viel|lange|weit|sehr|ganz|alle[nrsm]?|jede[nrsm]?|immer|unbedingt|weniger|zu letzt|gerade|ueberall|oft|selten|wenige?\w*|vor|nach|ganz so)|nichts? (?:anderes|weniger|geringeres)|kein (?:wunder|zweifel)|keine frage|keinen hehl|nicht schlecht|nicht (?:nur|bloss|allein|zuletzt|weniger als|mehr als|umsonst|minder|anders als)|nichts anderes als|wie nie|oder nicht|nicht wahr|niemand (?:geringerer|anderes|anderer) als|nie zuvor|nicht mehr so",
    "en": r"not (?:much|long|far|very|quite|all|every\w*|always|necessarily|entirely|exactly|really|surprisingly|until|before|after|uncommon|unusual|infrequently|enough|too|so|a few|many|often|bad)|no (?:wonder|secret|surprise|question|later|stranger)|not (?:only|just|merely|simply|least|to mention|fewer than|less than|more than|later than|so much)|no (?:fewer|less|more|later|doubt|longer than|matter|other than|sooner)|or not|whether or not|nothing (?:but|short)|never before|none other|not for nothing|why not|no\.",
    "fr": r"pas (?:tres|tout|tous|toutes?|toujours|forcement|necessairement|loin|longtemps|assez|encore|vraiment|exactement|tellement|si|trop|avant|rare|etonnant|mal)|nul doute|aucun doute|(?:non|pas) (?:seulement|uniquement|moins de|plus de)|ou (?:non|pas)|pas mal|sans doute|ni plus ni moins|plus que|plus d'une?|plus de (?=\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille|la moitie)|rien que|une? personne|personnes?(?= \w+e)|pas a pas|n'importe",
    "es": r"no (?:muy|mucho|tod[oa]s?|siempre|necesariamente|lejos|tan|demasiado|exactamente|hasta|antes|cabe duda|es de extranar)|ningun[a]? duda|no (?:solo|solamente|unicamente|menos de|mas de|obstante)|o no|nada mas|nada menos|cuando no|sin duda|ni siquiera",
    "pl": r"nie (?:bardzo|wszys\w+|kazd\w+|zawsze|koniecznie|daleko|calkiem|zbyt|tak|dlugo|wczesniej|bez)|nic dziwnego|bez watpienia|nie (?:tylko|mniej niz|wiecej niz)|czy nie|lub nie|nie lada|jak nigdy|nic innego",
    "ru": r"не (?:очень|все\w{0,2}|кажд\w+|всегда|обязательно|далеко|совсем|слишком|так\w*|долго|раньше|позднее|позже|без|случайно|секрет)|нет сомнен\w+|не (?:только|менее|более|столько)|или нет|ничто иное|не что иное|тем не менее|как никогда|не исключ\w+",
    "it": r"non (?:molto|tutt[oaie]|sempre|necessariamente|lontan\w+|cosi|troppo|esattamente|proprio|prima|a caso|c'e dubbio)|nessun dubbio|non (?:solo|soltanto|meno di|piu di|solamente)|o no|piu che mai|niente meno",
    "pt": r"nao (?:muito|tod[oa]s?|sempre|necessariamente|longe|tao|demasiado|exatamente|antes|ha duvida)|nenhuma duvida|nao (?:so|apenas|somente|menos de|mais de|obstante)|ou nao|nada menos|mais do que nunca",
    "nl": r"niet (?:veel|lang|ver|erg|zo|alle|iedereen|elke|altijd|per se|helemaal|voor|zelden|voordat)|geen (?:wonder|twijfel)|niet (?:alleen|slechts|minder dan|meer dan)|of niet|als nooit tevoren",
}
"""Phrases with a word of negation that deny nothing."""

ENDED: dict[str, str] = {
    "de": r"mehr|laenger|seit\w*", "en": r"no longer|any ?more|since", "fr": r"plus|depuis",
    "es": r"ya|mas|desde", "it": r"piu|dal\w{0,2}|dall'", "pt": r"ja|mais|desde",
    "nl": r"langer|meer|sinds|sedert", "pl": r"juz|od", "ru": r"больше|уже|с тех пор|с \d+|со времен",
}  # fmt: skip
"""With a word of negation: what has ended, or is the first since. That is often told by an event."""

BLURRED: dict[str, str] = {
    "de": r"erst|bis|bevor|ehe|kaum|ob|wenn|falls|nur|lediglich|als|obwohl|sofern|solange|ausser|offen liess\w*|ausschliess\w*|ausgeschlossen|schliess(?:t|en)(?=[^.]*\baus\b)|fast|unklar",
    "en": r"until|till|before|unless|whether|if|hardly|scarcely|barely|only|than|although|except|but for|rule[sd]? out|almost|nearly|unclear|any longer|necessarily",
    "fr": r"avant|jusqu'?a?|si|sauf|seulement|que|a peine|bien que|exclu\w*|presque|encore",
    "es": r"hasta|antes|si|salvo|solo|solamente|sino|que|apenas|aunque|descart\w+|casi|excepto",
    "pl": r"dopiero|az|dopoki|zanim|czy|jesli|jezeli|gdyby|tylko|niz|ledwie|choc\w*|wyklucz\w+|prawie|poza|oprocz|nadal",
    "ru": r"пока|до|прежде|если|ли|лишь|только|чем|едва|хотя|исключ\w+|почти|кроме",
    "it": r"finche|fino|prima|se|tranne|solo|soltanto|che|appena|anche se|esclu\w+|quasi",
    "pt": r"ate|antes|se|salvo|so|apenas|que|embora|exclu\w+|descart\w+|quase",
    "nl": r"pas|tot|voordat|als|of|alleen|slechts|dan|nauwelijks|hoewel|behalve|uitgesloten|bijna",
}
"""With a word of negation in the same clause they leave open what is denied."""

POSSIBLE: dict[str, str] = {
    "de": r"koennte[nt]?|moeglicherweise|vielleicht|womoeglich|eventuell|unter umstaenden",
    "en": r"could(?! not| have been avoided)|(?<!in )(?<!of )(?<!by )(?<!\d )(?<!this )(?<!last )(?<!next )(?<!early )(?<!late )(?<!since )(?<!mid-)may(?= \w)(?! \d)|might|perhaps|possibly|maybe",
    "fr": r"pourrai(?:t|ent)|peut-etre|possiblement|eventuellement",
    "es": r"podria[n]?|quizas?|tal vez|posiblemente|puede(?= \w+[aei]r\b)|pueden(?= \w+[aei]r\b)|es posible",
    "pl": r"moze|moga|mog[li]\w{0,3}(?= \w+c\b)|mogl(?:by|aby|oby|yby|iby)|byc moze|mozliwe|mogl[aoiy]?",
    "ru": r"возможно|может(?! быть не)|могут|мог(?:ла|ло|ли)? бы|не исключено|может быть",
    "it": r"potrebbe(?:ro)?|forse|possibilmente",
    "pt": r"poderia[m]?|podera[o]?|talvez|possivelmente|pode(?= \w+[aei]r\b)|podem(?= \w+[aei]r\b)",
    "nl": r"zou(?:den)? kunnen|misschien|mogelijk|wellicht",
}
"""What is said to be possible."""

ABLE: dict[str, str] = {
    "de": r"koennten", "en": r"could|may", "fr": r"pourrai(?:t|ent)", "es": r"pueden?|podrian?",
    "it": r"potrebbe(?:ro)?", "pt": r"podem?|poderiam?", "nl": r"zou(?:den)? kunnen",
    "pl": r"moze|moga|mogl\w*", "ru": r"может|могут|мог\w*",
}  # fmt: skip
"""Those of them that also tell of what somebody is able, or allowed, to do."""

HEARSAY: dict[str, str] = {
    "de": r"soll(?:en)?(?=[^.;]*\w(?:t|[^e]en) (?:haben|sein|worden sein)(?!\w))|angeblich\w*|mutmasslich\w*|vermeintlich\w*|geruechteweise|offenbar",
    "en": r"reportedly|allegedly|purportedly|supposedly|apparently|is said to|are said to|alleged",
    "fr": r"(?:aurai|serai)(?:t|ent)(?= (?:\w+ ){0,2}\w+(?:e|es|ee|ees|i|is|ie|u|us|ue|t|ts|te)(?!\w))|soi-disant|pretendument|apparemment",
    "es": r"habria[n]?(?= (?:\w+ ){0,1}\w+(?:do|to|cho)(?!\w))|supuestamente|presuntamente|al parecer|aparentemente",
    "pl": r"podobno|rzekom\w+|ponoc|domniem\w+|mial[aoiy]?(?= (?:\w+ ){0,3}\w+c(?!\w))",
    "ru": r"якобы|предположительно|по слухам|по некоторым данным",
    "it": r"(?:avrebbe|sarebbe)(?:ro)?(?= (?:\w+ ){0,2}\w+(?:to|ta|ti|te|so|sa|si|se)(?!\w))|presunt\w+|a quanto pare|secondo indiscrezioni",
    "pt": r"teria[m]?(?= (?:\w+ ){0,1}\w+(?:do|to)(?!\w))|supostamente|alegadamente|aparentemente",
    "nl": r"zou(?:den)?(?=[^.;]*\w+(?:d|t|en) (?:hebben|zijn))|naar verluidt|vermeend\w*",
}
"""What is passed on without being vouched for."""

PLANNED: dict[str, str] = {
    "de": r"will|wollen|plan(?:t|en|te|ten)|beabsichtig\w+|erwaeg\w+|moechte[n]?|vorha(?:t|ben)|(?<!als )(?<!wie )geplant\w*",
    "en": r"plans? to|planned to|planning to|intends? to|wants? to|considers|considering|aims? to|hopes? to|mulls|weighs",
    "fr": r"veut|veulent|envisage\w*|prevoi(?:t|ent)|compte(?:nt)?(?= \w+(?:er|ir|re)(?!\w))|projette\w*|souhaite\w*|a l'intention",
    "es": r"quiere[n]?|planea[n]?|preve[n]?|pretende[n]?|baraja[n]?|estudia[n]?(?= \w+[aei]r(?!\w))|tiene[n]? previsto",
    "pl": r"zamierza\w*|chce|chca|planuje|planuja|rozwaza\w*",
    "ru": r"намерен\w*|хочет|хотят|планиру\w+|собира\w+|рассматрива\w+",
    "it": r"vuole|vogliono|intend\w+|prevede|prevedono|progetta\w*|valuta|pensa di",
    "pt": r"quer|querem|planeia\w*|planej\w+|preve|pretende[m]?|tenciona\w*|pondera\w*",
    "nl": r"wil|willen|van plan|overweegt|overwegen|beoogt",
}
"""What somebody intends."""

REQUIRED: dict[str, str] = {
    "de": r"muss|muessen|muesste[n]?|sollte[n]?",
    "en": r"must|has to|have to|needs to|need to|should|ought to",
    "fr": r"doit|doivent|devrai(?:t|ent)|il faut",
    "es": r"debe[n]?|deberia[n]?|tiene[n]? que|hay que|debera[n]?",
    "pl": r"musi|musza|powin\w+|nalezy|trzeba",
    "ru": r"должн\w+|должен|обязан\w*|следует|нужно|надо|придется",
    "it": r"deve|devono|dovrebbe(?:ro)?|bisogna",
    "pt": r"deve[m]?|deveria[m]?|tem que|tem de|precisa[m]? de",
    "nl": r"moet|moeten|dient te|hoort te",
}
"""What somebody must or should do."""

HEDGED: dict[str, str] = {
    "de": r"kann|koenn\w+|duerfte[n]?|wohl|vermut\w+|wahrschein\w+|voraussicht\w+|droh\w+|gefahr|risiko|wenn|falls|sofern|ob|soll\w*|scheint|scheinen|offenbar|erwart\w+|rechn\w+|befuercht\w+|hoff\w+|wuerde[n]?|moegl\w+|chance\w*|verdacht\w*|verdaecht\w*|anschein\w+|wollte[n]?|versuch\w+|sei|seien|habe|haette[n]?|waere[n]?|werde|glaub\w+|denk\w*|eventuell|theor\w+|angekuendigt|ankuend\w+|kuendigt\w*|fraglich",
    "en": r"can|could|would|likely|probably|expect\w*|risk\w*|threat\w*|fear\w*|chance\w*|possib\w+|potential\w*|if|whether|unless|should|seem\w*|appear\w*|suspect\w*|believ\w+|think\w*|thought|hop\w+|tr(?:y|ies|ied|ying)|able|presumabl\w+|set to|due to|announced|question\w*|suggest\w*|indicat\w*|estimat\w*|feared|unsure|sought|seek\w*",
    "fr": r"peu(?:t|vent)|\w+rai(?:t|ent)|probable\w*|risqu\w+|menac\w+|si|crain\w+|crai\w+|semble\w*|parai\w+|soupcon\w+|possib\w+|suppos\w+|espe\w+|attend\w*|vraisembl\w+|tent\w+|sans doute|presum\w+|suspect\w*|hypothes\w+|annonc\w+",
    "es": r"pued\w+|pod\w+|\w{3,}ria[n]?|probable\w*|riesg\w+|amenaz\w+|si|tem\w+|parec\w+|sospech\w+|posib\w+|esper\w+|quiza\w*|intent\w+|presunt\w+|cre\w+|anunci\w+",
    "pl": r"mo(?:ze|ga|zna|zliw\w+)|mog\w+|mozl\w+|prawdopod\w+|gro[zi]\w+|jesli|jezeli|gdyby|czy|chyba|wydaje|oczek\w+|obaw\w+|podejrz\w+|przypuszcz\w+|spodziew\w+|by\w*by|\w+(?:lby|laby|loby|liby|lyby)|prob\w+|zapowiad\w+|zapowiedz\w+",
    "ru": r"мо(?:жет|гут|жно|г|гл[аио])|вероятн\w+|видимо|похоже|если|ли|угро\w+|риск\w*|ожида\w+|опас\w+|подозр\w+|предполаг\w+|бы|пыта\w+|кажется|наверн\w+|анонсир\w+|объяви\w+",
    "it": r"pu[o']|possono|probabil\w+|risch\w+|minacc\w+|se|tem\w+|sembra\w*|sospett\w+|possibil\w+|\w+rebbe(?:ro)?|sper\w+|prov\w+|cred\w+|annunc\w+",
    "pt": r"pode\w*|provav\w+|risc\w+|ameac\w+|se|tem\w+|parec\w+|suspeit\w+|possiv\w+|\w{3,}ria[m]?|esper\w+|tent\w+|anunci\w+",
    "nl": r"kan|kunnen|zou(?:den)?|waarschijn\w+|vermoed\w+|dreig\w+|risico|als|of|verwacht\w*|vrees\w*|lijk\w+|mogelijk\w*|hop\w+|prob\w+|kondig\w*",
}
"""Other words that keep a statement from being a plain fact; with them nothing is held against it."""

PAST: dict[str, str] = {
    "de": r"(?:hat|haben|ist|sind|wurde[n]?|war|waren|hatte[n]?)(?!\w)(?=[^.;]*\b(?:\w*ge\w+|\w+(?:t|en|iert))\b)",
    "en": r"(?:has|have|had|was|were)(?: \w+){0,2} \w+(?:ed|en|d|t|k)(?!\w)|\w{2,}ed(?!\w)",
    "fr": r"(?:a|ont|est|sont|a ete|ont ete)(?: \w+){0,1} \w+(?:e|es|ee|ees|i|is|ie|u|us|ue|t)(?!\w)",
    "es": r"(?:ha|han)(?: \w+){0,1} \w+(?:do|to|cho)(?!\w)|\w{3,}(?:aron|ieron)(?!\w)",
    "pl": r"\w{3,}(?:l|la|lo|li|ly)(?!\w)",
    "ru": r"\w{2,}(?:л|ла|ло|ли)(?:ся|сь)?(?!\w)",
    "it": r"(?:ha|hanno|e|sono|e stat[oa])(?: \w+){0,1} \w+(?:to|ta|ti|te|so|sa)(?!\w)",
    "pt": r"(?:foi|foram|tem|ja)(?: \w+){0,1} \w+(?:do|da|dos|das|to|ta)(?!\w)|\w{3,}(?:ou|aram|iram|eram)(?!\w)",
    "nl": r"(?:heeft|hebben|is|zijn|werd|werden)(?!\w)(?=[^.;]*\bge\w+)",
}
"""What tells that something has happened."""

ALSO_SAID = r"(?:sagt\w*|laut|zufolge|angaben|according|said|says|selon|d'apres|segun|wedlug|zdaniem|по словам|по данным|согласно|secondo|segundo|volgens)"
"""Words of passing on besides the tables of quotations."""

BODIES = """
police | polizei ermittler polizist | police detectives | police policiers | policía | policj | полиц | polizia | polícia | politie
fire_service | feuerwehr | firefighter fire+brigade= fire+service= fire+department= | pompier | bombero | strażak straży= straż= | пожарн | pompier vigili | bombeiro | brandweer
prosecution | staatsanwalt ermittler | prosecut | parquet procureur | fiscal | prokurat | прокурат прокурор | procura= procurator | procurad | officier justitie
defence | verteidig | defence= defense= | défense= | defensa= | obron | защит адвокат | difesa= | defesa= | verdediging
government | regierung | government | gouvernement | gobierno | rząd= rządu= | правительств | governo= | governo= | regering
opposition | opposition | opposition | opposition | oposición | opozycj | оппозиц | opposizione | oposição | oppositie
ministry | ministerium | ministry= | ministère | ministerio | ministerst | министерств | ministero | ministério | ministerie
union | gewerkschaft | union= unions= | syndicat | sindicato | związk związek | профсоюз | sindacat | sindicato | vakbond
witness | zeuge zeugin augenzeug | witness eyewitness bystander | témoin | testigo | świad | свидетел очевид | testimon | testemunha | getuige
organiser | veranstalter organisator | organiser organizer | organisat | organizador | organizator | организатор | organizzator | organizador | organisator
passenger | fahrgäst passagier | passenger | passager voyageur | pasajero viajero | pasażer | пассажир | passegger | passageiro | passagier reiziger
hospital | krankenhaus klinik | hospital | hôpital | hospital | szpital | больниц | ospedal | hospital | ziekenhuis
court | gericht= gerichts | court= | tribunal | tribunal | sąd= sądu= | суд= суда= | tribunal | tribunal | rechtbank
weather_service | wetterdienst | weather+service= met+office= meteorologist | météo-france= météorolog | meteorolog aemet= | meteorolog imgw= | гидромет метеоролог | meteorolog | meteorolog ipma= | knmi= weerdienst weerbureau
coast_guard | küstenwache | coastguard coast+guard= | garde-côte garde+côtes= | guardacosta guardia+costera= | straż+przybrzeżna= | береговая+охрана= береговой+охраны= | guardia+costiera= | guarda+costeira= | kustwacht
aid_group | hilfsorganisation hilfswerk | aid+group= aid+agency= charity= charities= | ong= humanitair | ong= | pomocow | гуманитарн | ong= | ong= | hulporganisat
shipping_company | reederei | shipping+company= shipping+line= ferry+operator= | armateur | naviera | armator | судоход | armator | armador | rederij
company | unternehmen konzern hersteller | company= manufacturer= firm= | entreprise constructeur | empresa= compañía fabricante | spółka koncern producent | компани концерн производител | azienda= produttore= | empresa= fabricante | bedrijf= concern= fabrikant
researchers | universität hochschule forscher wissenschaftler | university researchers= scientists= | université chercheurs= scientifiques= | universidad investigadores= científicos= | uniwersyt naukowc badacz | университет ученые= учёные= исследовател | università ricercatori= scienziati= | universidade investigadores= cientistas= | universiteit onderzoekers= wetenschappers=
central_bank | zentralbank notenbank bundesbank= | central+bank= | banque+centrale= | banco+central= | bank+centralny= | центробанк | banca+centrale= | banco+central= | centrale+bank=
army | armee= militär= streitkräfte bundeswehr | army= military= armed+forces= | armée= militaires= | ejército militares= | armia= wojsko= | армия= военные= минобороны= | esercito= militari= | exército= militares= | leger= defensie=
church | kirche= bistum diözese | church= diocese | église= diocèse | iglesia= diócesis | kościół= diecezj | церковь= епархи | chiesa= diocesi | igreja= diocese | kerk= bisdom
city_hall | stadtverwaltung rathaus | city+council= city+hall= town+hall= municipality | mairie municipalité | ayuntamiento | ratusz= urząd+miasta= | мэрия= мэрии= | comune= municipio | câmara+municipal= prefeitura | gemeente= stadsbestuur
residents | anwohner nachbar bürgerinitiative | residents= neighbours= | riverains voisins | vecinos= vecinal | mieszkańc sąsiad | жители= соседи= | residenti= | moradores vizinhos | omwonenden buurtbewoners
airline | fluggesellschaft | airline | compagnie+aérienne= | aerolínea | linie+lotnicze= | авиакомпани | compagnia+aerea= | companhia+aérea= | luchtvaartmaatschapp
railway | bahnbetreiber bahngesellschaft | railway rail+operator= | sncf= | renfe= adif= | pkp= kolej | ржд= железнодорож | trenitalia= ferrovie | ferroviári | prorail= spoorweg
embassy | botschaft= | embassy | ambassade | embajada | ambasad | посольств | ambasciata | embaixada | ambassade
employers | arbeitgeberverband industrieverband | employers= business+lobby= | patronat medef= | patronal= | pracodawc | работодател | confindustria | patronal= | werkgevers
doctors | ärztekammer ärzteverband | doctors= medics= | médecins= | médicos= | lekarze= lekarzy= | врачи= врачей= медики= | medici= | médicos= | artsen=
statistics_office | statistikamt statistisch | statistics= | insee= statistiques= | estadística ine= | gus= statystyczn | росстат | istat= | estatística | cbs=
civil_protection | katastrophenschutz zivilschutz | civil+protection= civil+defence= | protection+civile= | protección+civil= | obrona+cywilna= | мчс= | protezione+civile= | proteção+civil= protecção+civil= | veiligheidsregio
united_nations | uno= vereinten+nationen= vereinte+nationen= | un= united+nations= | onu= nations+unies= | onu= naciones+unidas= | onz= | оон= | onu= nazioni+unite= | onu= nações+unidas= | verenigde+naties=
amnesty | amnesty= | amnesty= | amnesty= | amnistía= | amnesty= | амнести= | amnesty= | amnistia= | amnesty=
red_cross | rotes+kreuz= rote+kreuz= roten+kreuz= | red+cross= | croix-rouge= | cruz+roja= | czerwony+krzyż= czerwonego+krzyża= | красный+крест= красного+креста= | croce+rossa= | cruz+vermelha= | rode+kruis=
eu_commission | eu-kommission= | european+commission= | commission+européenne= | comisión+europea= | komisja+europejska= | еврокомисси | commissione+europea= | comissão+europeia= | europese+commissie=
"""
"""Bodies that newspapers cite | their words in each of `COLUMNS`. A body may have two: investigators."""

FUTURE: dict[str, str] = {
    "de": r"wird|werden|kuenftig|demnaechst|soll|sollen", "en": r"will|won't|shall|is to|are to|going to|due to|set to",
    "fr": r"\w{3,}r(?:a|ont)|va|vont", "es": r"\w{3,}ra[n]?|va a|van a", "pl": r"bedzie|beda|\w+[ea]ja?",
    "ru": r"буд(?:ет|ут)|\w{3,}(?:ет|ит|ут|ют|ят)(?:ся)?", "it": r"\w{3,}ra(?:nno)?", "pt": r"\w{3,}ra(?:o)?|vai|vao",
    "nl": r"zal|zullen|gaat|gaan",
}  # fmt: skip
"""What is still to come, or may be."""

OPEN: dict[str, str] = {
    "de": r"ob|wenn|falls|sofern|haette[n]?|waere[n]?", "en": r"if|whether|unless|would have",
    "fr": r"si|s'ils?", "es": r"si", "pl": r"czy|jesli|jezeli|gdyby", "ru": r"если|ли|бы",
    "it": r"se", "pt": r"se", "nl": r"als|of|indien",
}  # fmt: skip
"""Asks or supposes, so that nothing is stated."""

ORGANISATIONS = r"\w*(?:bank|bahn|haus|house|kommission|commission|comision|institut|instituto|universit\w+|universidad|press|presse|post|times|zeitung|verein|verband|club|part[eiy]\w*|partido|parti|gmbh|ag|ltd|inc|corp|agentur|agency|agence|agencia|rat|council|conseil|consejo|amt|office|behoerde|authority|group|gruppe|groupe|grupo|stiftung|foundation|fondation|firma|company|kreml\w*|kremlin|radio|tv|rundfunk|sender|nato|eu|uno|un|reserve|reserva|fund|fonds|street|navy|marina|marine|army|armee|ejercito|force|forces|team|cent(?:er|er s|re|rum|ro|ral\w*)|centrum\w*|nation\w*|nazional\w*|nacional\w*|narodow\w*|inter(?:nation|nac|naz)\w*|miedzynarod\w*|federal\w*|dienst|services?|servi[zc]io|sluzb\w*|stowarzysz\w*|fundac\w*|union|lig(?:a|ue)|league|bund|federa\w*|ass?ocia\w*|allian\w*|cross|croix|kreuz|amnesty|greenpeace)"
"""Words and endings of names that are no person's, folded."""

WHETHER: dict[str, str] = {
    "de": "ob", "en": "whether", "pl": "czy", "ru": "ли", "nl": "of het|of de",
    "fr": "(?:savoir|decide\\w*|ignore) si", "es": "(?:saber|sabe|decid\\w+) si", "it": "(?:sapere|sa|decid\\w+) se",
    "pt": "(?:saber|sabe|decid\\w+) se",
}  # fmt: skip
"""Leaves open whether it is so."""

_BEFORE_NOUNS: dict[str, str] = {
    "de": "der die das den dem des zur zum", "en": "the a an of", "fr": "le la les l du des à l'",
    "es": "el la los las al del", "it": "il la lo gli le al alla del della", "pt": "o a os as ao do da",
    "nl": "de het een", "pl": "", "ru": "",
}  # fmt: skip
BEFORE_NOUNS = {language: frozenset(words.split()) for language, words in _BEFORE_NOUNS.items()}
"""A predicate after one of these is a noun: a word of negation far before it denies something else."""

SUBORDINATE: dict[str, str] = {
    "de": r"wie|als|nachdem|weil|wenn|obwohl|obgleich|waehrend|bevor|sodass|damit|indem|falls|sofern|solange|sobald|ob|dass|gemessen|statt|um|ohne",
    "en": r"as|after|before|because|since|when|if|although|though|while|unless|whereas|once|that|despite|following|according|given|having|\w+ing",
    "fr": r"comme|apres|avant|parce|puisque|quand|lorsque|si|bien que|alors que|tandis|malgre|selon|d'apres|lors|pendant|face",
    "es": r"como|tras|despues|antes|porque|cuando|si|aunque|mientras|pese|segun|durante|ante",
    "it": r"come|dopo|prima|perche|poiche|quando|se|sebbene|mentre|nonostante|secondo|durante",
    "pt": r"como|apos|depois|antes|porque|quando|se|embora|enquanto|apesar|segundo|durante|perante",
    "nl": r"zoals|toen|nadat|voordat|omdat|als|hoewel|terwijl|of|dat|volgens|ondanks|om",
    "pl": r"jak|gdy|kiedy|bo|poniewaz|gdyz|jesli|choc\w*|podczas|zanim|ze|mimo|wedlug",
    "ru": r"как|когда|потому|поскольку|если|хотя|пока|что|чтобы|несмотря|согласно",
}
"""First words of clauses that only lead up to the main one."""

RELATIVE: dict[str, str] = {
    "de": r"der|die|das|den|dem|deren|dessen|denen|wer|was|wo\w*|an|auf|in|bei|mit|aus|zu|fuer|von|durch",
    "en": r"who|whom|whose|which|where|in|at|with|by|of", "fr": r"qui|que|qu'\w*|dont|ou|lequel|laquelle|de|a|en",
    "es": r"que|quien\w*|cuy\w+|donde|de|a|en", "it": r"che|cui|chi|dove|di|a|in", "pt": r"que|quem|cuj\w+|onde|de|a|em",
    "nl": r"die|dat|wie|wat|waar\w*|van|in|met", "pl": r"ktor\w+|co|kto|gdzie|z|ze|w|we|o|do|od",
    "ru": r"котор\w+|кто|где|чье\w*|чей|в|с|из|о|от|к|на",
}  # fmt: skip
"""First words of clauses that tell more of somebody, or something, named before."""

INSERTED = r"возможно|вероятно|видимо|кажется|похоже|по-видимому|предположительно|однако|perhaps|possibly|reportedly|allegedly|however|apparently|peut-être|quizás|tal vez|supuestamente|al parecer|forse|talvez|być może|podobno"
"""What commas set off without making a clause of it, as written."""
