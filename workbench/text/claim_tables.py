# ruff: noqa: E501  a concept a line reads best
"""Words that tell whether a text affirms or denies, and how surely, as data.

Words are folded (`workbench.text.folding.fold`) when read, and are stems: a word matches that begins
with the stem and goes on for a few letters. ``stem=`` is that word alone, ``stem+word=`` the stem
with the other word later in the clause, as German separable verbs are. Columns: `COLUMNS`.
"""

COLUMNS = ("de", "en", "fr", "es", "pl", "ru", "it", "pt", "nl")

CONCEPTS = """
injure + | verletz verwund | injur wounded hurt= | blessé | herid | rann | пострада ранен | ferit | ferid | gewond
kill + | getötet tot= tote= toten= todesopfer starb= starben= gestorben umgekommen | killed died= dead= deaths= death= fatalit | mort= morts= morte= mortes= tué décédé | muert= muerto muerta murier murió= fallec | zgin zmarł śmierteln | погиб умер= умерл убит жертв | mort= morti= morta= mortal uccis | mort= mortos= morto= morreu morrer | gedood dode= doden= overled overlijd
kill - | überleb | survive | survéc surviv | sobreviv | przeży | выжил | sopravvi | sobreviv | overleef
sign + | unterschr unterzeichn | sign= signs= signed= signing= signature= | signe= signé= signée= signer= signera= signent= signature= | firmó= firmar= firmará= firmado= firma= firmó= firmaron= | podpis | подпис | firmat= firmato= firmare= firmerà= | assin | onderteken getekend
approve + | billigt= billigte= gebilligt genehmig zugestimmt zustimm stimmt+zu= stimmte+zu= stimmten+zu= stimmen+zu= nahm+an= nimmt+an= nehmen+an= nahmen+an= angenommen annehm verabschiedet= befürwort | approv accept adopted= endors | approuv accept adopté | aprob acept | zatwierdz przyjmuj zaakceptow poparł zgodził zgodzil | одобр утверд удовлетвор согласил | approvat approva accett | aprov aceit | goedgekeur goedkeur aanvaard
approve - | ablehn abgelehnt lehnt+ab= lehnte+ab= lehnten+ab= lehnen+ab= verworfen zurückgewiesen abgewiesen wies+ab= wies+zurück= weist+zurück= | reject turned+down= rebuff | rejet | rechaz | odrzuc | отклон отверг | respin bocciat | rejeit | verworpen afgewezen wees+af= wijst+af=
confirm + | bestätig eingeräumt räumt+ein= räumte+ein= zugegeben | confirm acknowledg admit= admits= admitted= | confirm reconnu reconnaî admis= admet= | confirm reconoc admit | potwierdz przyzna | подтверд признал призна | conferm ammette= ammesso= ammett | confirm reconhec | bevestig erken
confirm - | dementier bestreit bestritt geleugnet leugn zurückgewiesen weist+zurück= wies+zurück= | denied= deny= denies= denying= denial | dément nié= nient= nia= conteste= | desmint desmient niega niegan negó= negaron negado= | zaprzecz zdementow | опроверг опроверж отрица | smenti smenten nega= negato= negano= | desment nega= negou= negam= | ontken
attend + | teilgenommen teilnahm teilnehm nahm+teil= nahmen+teil= nimmt+teil= | attend took+part= takes+part= participat | particip | particip asistió asistir | uczestnicz wziął+udział= wzięł+udział= | участв | partecip | particip | deelgenomen deelnem nam+deel= namen+deel=
open + | geöffnet öffnet= öffnen= öffnete= eröffn offen= wiedereröffn freigegeben | open= opens= opened= opening= reopen | ouvre ouvert ouvri rouvr rouvert | abre= abrió= abrir abrirá= abiert reabr | otwar otwier otworz | откры | apert aprir riapr apre= | abert abriu= abrir reabr | open= opent= geopend heropen
open - | geschlossen gesperrt schließt= schließen= schloss= sperr schließ | close= closed= closes= closing= closure= shut= shuts= | ferme= fermé fermer fermet | cierr cerró= cerrar cerrad cerrarán= | zamkn zamyk zamknię | закры перекры | chius chiud | fechad fechou fechar encerr | gesloten sluit=
pay + | bezahl zahlt= zahlte= zahlen= gezahlt | pay= pays= paid= paying= | paie= paye payé payer | paga= pagó= pagar pagado pagaron= | płac zapłac | плати заплати оплат уплат | paga= pagat pagare | paga= pagou= pagar pago= | betaal
destroy + | zerstör | destroy | détrui | destru | zniszcz | разруш уничтож | distru | destru | verwoest vernield
find + | fand= fanden= gefunden findet= entdeckt= | found= finds= discovered= | trouvé trouve= trouvent= découver | encontr hall | znalaz znalez znaleź | нашл нашел= обнаруж | trovat trova= | encontr | vond= vonden= gevonden
arrive + | angekommen ankam= kam= kamen= eingetroffen | arriv came= reached= | arriv | lleg | przyby przyjecha dotar | прибы приеха вошл вошел= | arriv giunt | cheg | aangekomen arriveer
take_place + | stattgefunden stattfind findet+statt= fand+statt= finden+statt= | took+place= takes+place= take+place= | lieu= | celebr | odbył odbędz odbyw | состоя | tenut= svolt svolg | realiz | plaatsvind vond+plaats= vindt+plaats=
take_place - | abgesagt absag sagt+ab= sagte+ab= ausgefallen fiel+aus= fällt+aus= | cancel called+off= | annul | cancel suspend | odwoła | отмен | annull | cancel | afgelast geannuleerd
resign + | zurückgetreten trat+zurück= tritt+zurück= rücktritt zurücktret | resign stepped+down= steps+down= step+down= | démission | dimiti dimisi renunci | ustąpi dymisj zrezygn | отстав | dimess dimett dimiss | demit demiss renunc | afgetreden opgestapt
cease + | eingestellt einstell stellt+ein= stellte+ein= | cease halted= | cess | cesó= cesar cese= | wstrzym zaprzesta | прекра | cessat | cess | gestaakt staak
win + | gewonnen gewann= gewinnt= siegte= siegt= | won= wins= win= | gagne gagné remport | ganó= ganar gana= ganaron= ganado= | wygra zwycięż | победи выигра | vint vince= vincere= | venceu ganhou vencer | gewonnen won= wint=
win - | verloren verlor= verliert= unterlag= | lost= loses= lose= defeated= | perdu perd= | perdió= perder perdieron= | przegra | проигра | perso= perde= perdere= | perdeu perder | verloren verloor= verliest=
allow + | erlaub gestatt zugelassen | allow permit authoris authoriz | autoris permet permis= | autoriz permit | pozwol zezwol | разреш | autorizz permett permess | autoriz permit | toegestaan toegelaten
allow - | verbot verbiet untersag | banned= bans= ban= forb prohibit | interdi | prohib | zakaz zabron | запре | vieta proibi | proib | verbod verbied verboden
guilty + | schuldig verurteilt | guilty convicted= | coupable condamné | culpable condenad | skazan winny= winna= winnym= | виновн осужд | colpevol condannat | culpad condenad | schuldig veroordeeld
guilty - | freigesprochen freisprach= freispruch unschuldig | acquit innocent= | acquitt relax innocent | absuel absol absuelt inocent | uniewinni niewinn | оправдал оправдан невиновн | assolt innocent | absolv inocent | vrijgesproken onschuldig
overflow + | über+ufer= | overflow burst= | débord | desbord | wylał | из+берегов= | esonda straripa | transbord | oevers=
power + | strom= | power= electricity= | électricité courant= | electricidad luz= | prąd prądu= światł | свет= света= электричеств | elettricità corrente= | eletricidade luz= | stroom=
cause + | ausgelöst auslös löst+aus= löste+aus= verursach ursache= | caus trigger | causé cause= provoqu déclench | caus provoc | spowodow przyczyn | вызва причин | causat causa= provoc | caus provoc | veroorzaak oorzaak=
flee + | geflohen floh= flieht= geflüchtet | fled= flee= flees= | fui= enfui | huy huid huir | uciek zbieg | бежал сбежал | fuggi | fugiu fugir | gevlucht vlucht=
collapse + | eingestürzt einstürz stürzt+ein= stürzte+ein= einsturz | collaps | effondr écroul | derrumb colaps desplom | zawalił zawali runę | рухн обруш | croll | desab colaps ruiu= | ingestort instort stort+in= stortte+in=
sell + | verkauf | sell= sells= sold= sale= selling= | vend= vendu vendre vente= | vend venta= | sprzeda | прода | vend | vend | verkoop verkocht
demolish + | abgerissen abriss= abreiß | demoli torn+down= | démoli | demol derrib | zburz wyburz rozebra | снес снос демонтир | demoli abbatt | demol | gesloopt sloop
move + | verleg umgezogen | moved= move= moves= relocat | déplac déménag | traslad | przenie przenos | перенес перенос | spost trasfer | transfer | verplaats verhuis
sink + | gesunken= sank= gekentert | sank= sunk= sinks= | coulé coule= sombr | hundi naufrag | zaton | затону утону | affond | afund naufrag | gezonken zonk=
terminate + | gekündigt kündig | terminat scrapped= | résili | rescind | wypowiedz rozwiąz | расторг | rescis disdett | rescind | opgezegd
cut + | gestrichen streich gekürzt kürz gesenkt senkt= senken= senkte= senkung | cut= cuts= cutting= slash reduc lower | supprim réduc rédui baiss abaiss | recort reduc bajó= bajar baja= rebaj | obniż redukcj obcię zredukow | сокра сниж снизи сниз | tagli ridu abbass | cort reduz baix | verlaag verlaging schrap
raise + | erhöh angehoben anheb | raise raising hike hikes= hiked= increase | relève relev augment hausse | sube= subir subió= aument alza= | podnie podnos podwyż | повыс повыш увелич | alza= alzat aument | aument subiu subir subida | verhoog verhoging
forge + | gefälscht fälsch | forge= forged= forger faked= | falsifi contrefa | falsific | sfałszow podrobi | поддел фальсифи | falsific | falsific | vervals
talks + | gespräch verhandl | talks= negotiat | négoci pourparl discussion | negociac conversac | rozmow negocj | переговор | negozi colloqu trattativ | negocia conversa | onderhandel gesprek
agree + | geeinigt einigen= einigten= einigt= einigung | agreement= deal= agree= agreed= | accord= accords= | acuerdo acordó= acordar | porozumien | договорил соглашени | accordo= intesa= | acordo | akkoord overeenkomst
warn + | gewarnt warnt= warnte= warnung warnten= | warn | averti alert mise+garde= | advirt advert alert | ostrzeg ostrzeż | предупре | avvert allert | advert alert avis | gewaarschuwd waarschuw
evacuate + | evakuier | evacuat | évacu | evacu | ewaku | эвакуи | evacua | evacua | evacue geëvacueerd
join + | beigetreten beitret tritt+bei= trat+bei= beitritt | join | rejoin adhér | adhi adhes ingres | dołącz przystąp | присоедин вступ | aderi adesion | aderi ades | aangesloten toegetreden
comment + | geäußert äußern= äußerte= kommentier stellungnahme | comment | comment= commenter commenté réagi | coment | koment | коммент | comment | coment | commentaar gereageerd
return + | zurückgekehrt zurückkehr kehrt+zurück= kehrte+zurück= kehrten+zurück= | return | retour revenu revenir | regres volver volvi | wróci powró | вернул верну возвра | torna ritorn | regress voltou voltar | teruggekeerd terugker
meet + | getroffen traf= trafen= | met= meets= | rencontr | reunió= reunieron= reunirse | spotka | встрет | incontr | reuniu encontrou | ontmoet
vote_for + | stimmte+für= stimmten+für= stimmt+für= | voted+for= voted+favour= voted+favor= | voté+pour= voté+faveur= | votó+favor= votaron+favor= | głosował+za= | проголосова+за= | votato+favore= | votou+favor= votaram+favor= | stemde+voor= stemden+voor=
vote_for - | stimmte+gegen= stimmten+gegen= stimmt+gegen= stimmte+dagegen= stimmten+dagegen= | voted+against= | voté+contre= | votó+contra= votaron+contra= | głosował+przeciw | проголосова+против= | votato+contro= | votou+contra= votaram+contra= | stemde+tegen= stemden+tegen=
quit_place + | verlassen verließ verlässt= | leave= leaves= left= | quitt | abandon | opuści opuszcz | покин | lasciat abbandon | abandon deixou | verlaten verliet=
enter + | eingedrungen drangen+ein= drang+ein= betreten betrat= | entered= enters= entering= broke+in= | entré entre= entra= pénétr | entró= entrado= entrar entra= | wszedł weszł wtargn wejść= | проник вошли= войти= | entrat entra= | entrou entrar | binnengedrongen betrad
"""
"""Concept and pole | words of each of `COLUMNS`. Poles of one concept are each other's denial."""

OPERATORS = """
| verweiger weiger geweigert versäum dementier bestreit bestritt geleugnet leugn verhinder | refus failed= fails= declined= prevent denied= deny= denies= | refus dément nié= nient= empêch | negó= niega niegan rehus desmint desmient impid | odmówi odmawi zaprzecz uniemożliw | отказал отказыва опроверг отрица предотвра | rifiut smenti neg= nega= imped | recus negou= nega= desment impedi | weiger geweigerd ontken
"""
"""Verbs that deny what they govern, by column."""

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
    "de": r"nicht (?:nur|bloss|allein|zuletzt|weniger als|mehr als|umsonst|minder|anders als)|nichts anderes als|wie nie|oder nicht|nicht wahr|niemand (?:geringerer|anderes|anderer) als|nie zuvor|nicht mehr so",
    "en": r"not (?:only|just|merely|simply|least|to mention|fewer than|less than|more than|later than|so much)|no (?:fewer|less|more|later|doubt|longer than|matter|other than|sooner)|or not|whether or not|nothing (?:but|short)|never before|none other|not for nothing|why not",
    "fr": r"(?:non|pas) (?:seulement|uniquement|moins de|plus de)|ou (?:non|pas)|pas mal|sans doute|ni plus ni moins|plus (?:de|que|d')|rien que|une? personne|personnes?(?= \w+e)|pas a pas|n'importe",
    "es": r"no (?:solo|solamente|unicamente|menos de|mas de|obstante)|o no|nada mas|nada menos|cuando no|sin duda|ni siquiera",
    "pl": r"nie (?:tylko|mniej niz|wiecej niz)|czy nie|lub nie|nie lada|jak nigdy|nic innego",
    "ru": r"не (?:только|менее|более|столько)|или нет|ничто иное|не что иное|тем не менее|как никогда|не исключ\w+",
    "it": r"non (?:solo|soltanto|meno di|piu di|solamente)|o no|piu che mai|niente meno",
    "pt": r"nao (?:so|apenas|somente|menos de|mais de|obstante)|ou nao|nada menos|mais do que nunca",
    "nl": r"niet (?:alleen|slechts|minder dan|meer dan)|of niet|als nooit tevoren",
}
"""Phrases with a word of negation that deny nothing."""

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

IMPLIED: dict[str, str] = {
    "de": r"nur|erst|kaum|ausfall\w*|fehl\w*|mangel\w*|schwieg\w*|schweig\w*|leer\w*|\w+los(?:e[nmrs]?)?|un(?:bekannt|klar|moeglich|verletzt|beschaedigt|versehrt|veraendert|bestaetigt)\w*|frei|vermiss\w*|verzicht\w*|bleib\w*|blieb\w*|noch|weiter\w*|stopp\w*|gescheitert|scheiter\w*|statt|gegen|abwesend\w*|selten|wenig\w*",
    "en": r"only|hardly|barely|rarely|few|little|lack\w*|miss\w*|silen\w*|empty|absent|un\w+ed|unknown|unclear|unable|impossible|free|remain\w*|still|stay\w*|stopp?\w*|fail\w*|instead|against|avoid\w*|beyond|too|far from|stalled|abandon\w*|drop\w*|end\w*|kept|keep\w*|intact|safe\w*|escap\w*|unharmed|scrap\w*|ruled|oppos\w*",
    "fr": r"seule?ment|seule?s?|peu|manqu\w*|silence|tai\w*|vide\w*|absent\w*|in(?:connu|demne|tact)\w*|impossible\w*|gratuit\w*|reste\w*|toujours|encore|echou\w*|contre|evit\w*|renonc\w*|abandon\w*",
    "es": r"solo|apenas|poc[oa]s?|falt\w*|silencio|call\w*|vaci[oa]s?|ausent\w*|ileso\w*|intact\w*|imposible\w*|gratis|gratuit\w*|sigue\w*|todavia|aun|fracas\w*|contra|evit\w*|renunci\w*|desconoc\w*",
    "pl": r"tylko|dopiero|ledwie|malo|niewiele|brak\w*|mil(?:cz|a)\w*|pust\w*|nieobecn\w*|niezn\w*|niemozliw\w*|bezpl\w*|darmo\w*|pozost\w*|nadal|wciaz|jeszcze|przeciw\w*|unik\w*|nie\w{4,}",
    "ru": r"только|лишь|едва|мало|немног\w*|отсутств\w*|молч\w*|пуст\w*|не(?:известн|возможн)\w*|бесплатн\w*|оста\w*|по-прежнему|еще|против|избеж\w*|провал\w*|без\w{3,}|не\w{4,}",
    "it": r"solo|appena|poch\w*|manca\w*|silenzi\w*|vuot\w*|assent\w*|illes\w*|intatt\w*|impossibil\w*|gratis|gratuit\w*|rest\w*|riman\w*|ancora|fallit\w*|contro|evit\w*|rinunci\w*",
    "pt": r"so|apenas|pouc\w*|falt\w*|silenci\w*|vazi\w*|ausent\w*|iles\w*|intact\w*|impossivel|gratuit\w*|continu\w*|ainda|fracass\w*|contra|evit\w*|renunci\w*",
    "nl": r"alleen|slechts|pas|nauwelijks|weinig|ontbre\w*|zwe[eg]\w*|zwijg\w*|leeg|lege|afwezig\w*|on(?:bekend|mogelijk|gedeerd)\w*|gratis|blij\w*|blee?\w*|nog|mislukt\w*|tegen|vermij\w*",
}
"""Words by which a clause without negation may mean the same as one with it."""

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
    "de": r"will|wollen|plan(?:t|en|te|ten)|beabsichtig\w+|erwaeg\w+|moechte[n]?|vorha(?:t|ben)|geplant\w*",
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

ORGANISATIONS = r"\w*(?:bank|bahn|haus|house|kommission|commission|comision|institut|instituto|universit\w+|universidad|press|presse|post|times|zeitung|verein|verband|club|part[eiy]\w*|partido|parti|gmbh|ag|ltd|inc|corp|agentur|agency|agence|agencia|rat|council|conseil|consejo|amt|office|behoerde|authority|group|gruppe|groupe|grupo|stiftung|foundation|fondation|firma|company|kreml\w*|kremlin|radio|tv|rundfunk|sender|nato|eu|uno|un|reserve|reserva|fund|fonds|street|navy|marina|marine|army|armee|ejercito|force|forces|team)"
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

INSERTED = r"возможно|вероятно|видимо|кажется|похоже|по-видимому|предположительно|однако|perhaps|possibly|reportedly|allegedly|however|apparently|peut-être|quizás|tal vez|supuestamente|al parecer|forse|talvez|być może|podobno"
"""What commas set off without making a clause of it, as written."""
