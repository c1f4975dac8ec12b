# ruff: noqa: E501  a concept a line reads best
"""What numbers count and measure, as data: units, counted nouns, and what happened to people.

Words are folded (`workbench.text.folding.fold`) stems: a word matches that is the stem or the stem
with an ending of its language. Columns: de, en, fr, es, pl, ru, it, pt, nl, tr.
"""

COLUMNS = ("de", "en", "fr", "es", "pl", "ru", "it", "pt", "nl", "tr")

ENDINGS: dict[str, str] = {
    "de": r"(?:e|en|em|er|ern|es|n|s|in|innen|ige[nrsm]?|iger|ig)?",
    "en": r"(?:s|es|'s|s')?",
    "fr": r"(?:e|s|es|x|ne|nes|se|ses|le|les)?",
    "es": r"(?:s|es|a|as|o|os)?",
    "pl": r"\w{0,4}",
    "ru": r"\w{0,4}",
    "it": r"[aeio]?",
    "pt": r"(?:s|es|a|as|o|os)?",
    "nl": r"(?:s|en|n|es|e|'s|se)?",
    "tr": r"\w{0,6}",
}
"""Language → what may follow a stem."""

MEASURES = """
second  time 1 | sekunde | second sec secs | seconde | segundo | sekund | секунд | second | segundo | seconde seconden | saniye
minute  time 60 | minute minut minütig | minute min mins | minute min | minuto | minut | минут мин | minut | minuto | minuut minuten | dakika
hour    time 3600 | stunde stündig std | hour hr hrs | heure | hora | godzin godz | час часа часов часу часам часовой часового | or ore | hora | uur uren | saat
day     time 86400 | tag tage tägig | day | jour journée | dia | dni dzien dnia dniow dniowy dobe doby dob | день дня дней дням дневн сутки суток | giorn | dia | dag | gün
week    time 604800 | woche wöchig | week | semaine | semana | tydzien tygodni tygodnia tygodnie | недел | settiman | semana | week weken | hafta
month   time 2629800 | monat monatig | month | mois | mes meses | miesiac miesiec | месяц | mes mesi mese | mes meses | maand | ay
year    time 31557600 | jahr jährig | year yr yrs year-old years-old | an ans annee | ano anos | rok roku lat lata lata letni letnia letniego letniej latek | год года лет годов летн | ann anni anno | ano | jaar jarige jarig | yil yas
decade  time 315576000 | jahrzehnt | decade | decennie | decada | dekad dziesieciolec | десятилет | decenni | decada | decennium |
millimetre length 0.001 | millimeter mm | millimetre millimeter mm | millimetre mm | milimetro mm | milimetr mm | миллиметр мм | millimetr mm | milimetro mm | millimeter mm | milimetre
centimetre length 0.01 | zentimeter cm | centimetre centimeter cm | centimetre cm | centimetro cm | centymetr cm | сантиметр см | centimetr cm | centimetro cm | centimeter cm | santimetre
metre   length 1 | meter m | metre meter m | metre m | metro m | metr m | метр м | metr m | metro m | meter m | metre
kilometre length 1000 | kilometer km | kilometre kilometer km | kilometre km | kilometro km | kilometr km | километр км | chilometr km | quilometro km | kilometer km | kilometre
mile    length 1609.344 | meile | mile mi | mille milles | milla | mila mil mile | миль мили миля | migli | milha | mijl | mil
foot    length 0.3048 | fuß | foot feet ft | pied | pie pies | stop stopy | фут фута футов | pied | pe pes | voet |
gram    mass 0.001 | gramm g | gram gramme g | gramme g | gramo g | gram g | грамм г | gramm g | grama g | gram g | gram
kilogram mass 1 | kilogramm kilo kg | kilogram kilo kg | kilogramme kilo kg | kilogramo kilo kg | kilogram kilo kg | килограмм кило кг | chilogramm chil chili kg | quilograma quilo kg | kilogram kilo kg | kilogram
pound_mass mass 0.45359237 |  | lb lbs | | | | | | | |
tonne   mass 1000 | tonne t | tonne ton | tonne t | tonelada t | ton tona tony | тонн т | tonnellat t | tonelada t | ton | ton
hectare area 10000 | hektar ha | hectare ha | hectare ha | hectarea ha | hektar ha | гектар га | ettar | hectare ha | hectare ha | hektar
square_kilometre area 1000000 | quadratkilometer km² km2 | km² km2 | km² km2 | km² km2 | km² km2 | км² км2 | km² | km² | km² |
square_mile area 2589988.110336 | quadratmeile | | | | | | | | |
square_metre area 1 | quadratmeter m² m2 qm | m² m2 | m² m2 | m² m2 | m² m2 | м² м2 | m² | m² | m² |
acre    area 4046.8564224 | acre | acre | acre | acre | akr | акр | acr | acre | acre |
cubic_metre volume 1000 | kubikmeter m³ | m³ | m³ | m³ | m³ | м³ | m³ | m³ | m³ | m³
litre   volume 1 | liter l | litre liter l | litre l | litro l | litr l | литр л | litr l | litro l | liter l | litre
barrel  volume 158.987 | barrel fass | barrel | baril | barril | barylk baryle | баррел | baril | barril | vat | varil
kmh     speed 1 | kmh km/h stundenkilometer | km/h kph kmh | km/h | km/h | km/h | км/ч | km/h | km/h | km/u |
mph     speed 1.609344 | mph | mph | mph | mph | mph | миль/ч mph | mph | mph | mph | mph
degree  temperature 1 | grad °c ° | degree °c ° | degre °c ° | grado °c ° | stopni stopnie °c ° | градус °c ° | grad °c ° | grau °c ° | graad graden °c ° | derece
kilowatt power 0.001 | kilowatt kw | kilowatt kw | kilowatt kw | kilovatio kw | kilowat kw | киловатт квт | kilowatt kw | kw | kilowatt kw |
megawatt power 1 | megawatt mw | megawatt mw | megawatt mw | megavatio mw | megawat mw | мегаватт мвт | megawatt mw | megawatt mw | megawatt mw |
gigawatt power 1000 | gigawatt gw | gigawatt gw | gigawatt gw | gigavatio gw | gigawat gw | гигаватт гвт | gigawatt gw | gw | gigawatt gw |
percent percent 1 | prozent prozentig % | percent pct % | pourcent % | % | procent proc % | процент % | % | % | procent % | yüzde %
point   points 1 | prozentpunkt | percentage-point | | | | | | | procentpunt |
basis_point points 0.01 | basispunkt | basis-point | | | | | | | basispunt | bazpuan
permille permille 1 | promille ‰ | ‰ | ‰ | ‰ | promil ‰ | промилле ‰ | ‰ | ‰ | promille ‰ | promil
"""
"""Name, what it measures, factor to the common unit, words."""

MONEY = """
EUR | euro eur € | euro eur € | euro eur € | euro eur € | euro eur € | евро eur € | euro eur € | euro eur € | euro eur € | avro euro €
USD | dollar usd $ | dollar usd $ | dollar usd $ | dolar usd $ | dolar usd $ | доллар usd $ | dollar usd $ | dolar usd $ | dollar usd $ | dolar $
GBP | pfund £ | pound sterling gbp £ | livre £ | libra £ | funt £ | фунт £ | sterlin £ | libra £ | pond £ | sterlin
CHF | franken chf | franc chf | franc chf | franco chf | frank chf | франк | franch chf | franco chf | frank chf | frank
PLN | zloty pln | zloty pln | zloty | zloty | zloty zlote zlotych zl pln | злот | zloty | zloty | zloty | zloti
RUB | rubel | rouble ruble rub | rouble | rublo | rubl rubel | рубл руб ₽ | rubl | rublo | roebel | ruble
UAH | hrywnja griwna | hryvnia | hryvnia | grivna | hrywn hrywien | гривен гривн | grivn | | hryvnia | grivna
JPY | yen ¥ | yen ¥ | yen ¥ | yen ¥ | jen jenow ¥ | иен йен ¥ | yen ¥ | iene ¥ | yen | yen
CNY | yuan | yuan | yuan | yuan | yuan juan | юан | yuan | yuan | yuan | yuan
TRY | lira | lira | livre-turque | lira | lir lira | лир лира лиры | lir | lira | lira | lira ₺
CENT | cent | cent | centime | centimo | cent grosz | копе цент | centesim | centavo centimo | cent | kurus
"""
"""Currency, words; ``CENT`` stands for the hundredth part of any."""

PERSONS = """
person | mensch leute person insasse | people person individual | personne gens | persona gente | osob ludzi ludzie czlowiek | человек люди людей людям людьми | person | pessoa gente | mens persoon personen | kisi insan
man | mann männer | man men | homme | hombre | mezczyzn | мужчин | uom uomini | homem homens | man mannen | erkek
woman | frau | woman women | femme | mujer | kobiet | женщин | donn | mulher | vrouw | kadin
child | kind jugendlich minderjahrig | child children kid minor teenager youth | enfant mineur adolescent | nino menor adolescente | dziec dzieci nastolat nieletni | ребен дети детей детям детьми подрост несовершеннолетн | bambin minor | crianca menor | kind kinderen | cocuk
pupil | schüler | pupil schoolchildren student | eleve ecolier etudiant | alumno escolar estudiante | uczn ucznio student | школьник учен ученик студент | alunn studen | aluno estudante | leerling student | öğrenci
student | student studierend | student | etudiant | estudiante | student | студент | student | estudante | student | öğrenci
teacher | lehrer lehrkraft lehrkräfte | teacher | enseignant professeur | profesor docente maestro | nauczyciel | учител | insegnant | professor | leraar leraren | öğretmen
soldier | soldat | soldier troop serviceman servicemen | soldat militaire | soldado militar militares | zolnierz | солдат военнослужащ военн | soldat militar | soldado militar | soldaat soldaten militair | asker
police | polizist polizeibeamt beamt | officer policeman policemen | policier agent | policia agente | policjant funkcjonariusz | полицейск | poliziott agent | policia agente | agent | polis
firefighter | feuerwehrleute feuerwehrmann feuerwehrmänner feuerwehrfrau | firefighter fireman firemen | pompier | bombero | strazak | пожарн | pompier vigil | bombeiro | brandweerman brandweerlieden | itfaiyeci
rescuer | retter rettungskraft rettungskräfte helfer einsatzkraft einsatzkräfte | rescuer rescue-worker | sauveteur secouriste | rescatista socorrista | ratownik ratownikow ratownic | спасател | soccorritor | socorrista | redder hulpverlener |
guest | gast gäste gästen | guest | invite convive hote | invitado huesped | gosc gosci | гост | ospit invitat | convidado hospede | gast gasten | konuk misafir
visitor | besucher zuschauer | visitor spectator | visiteur spectateur | visitante espectador | zwiedzajac widz odwiedzajac | посетител зрител | visitator spettator | visitante espectador | bezoeker toeschouwer | ziyaretci
tourist | tourist urlauber | tourist holidaymaker | touriste vacancier | turista | turyst | турист | turist | turista | toerist | turist
resident | einwohner bewohner anwohner bürger | resident inhabitant citizen | habitant resident riverain citoyen | habitante vecino residente ciudadano | mieszkan mieszkaniec obywatel | жител гражда | abitant resident cittadin | habitante morador cidadao | inwoner bewoner burger | sakin
demonstrator | demonstrant teilnehmer protestierend | demonstrator protester participant marcher | manifestant participant | manifestante participante | demonstrant uczestnik protestujac | демонстрант участник протестующ | manifestant partecipant | manifestante participante | demonstrant deelnemer betoger | gösterici
worker | arbeiter beschäftigt mitarbeiter angestellt | worker employee staff | salarie employe ouvrier travailleur | trabajador empleado | pracownik robotnik zatrudnion | работник рабоч сотрудник | lavorator dipendent opera | trabalhador funcionario | werknemer arbeider medewerker | isci calisan
miner | bergleute bergmann kumpel bergarbeiter | miner | mineur | minero | gornik | шахт шахтер горняк | minator | mineiro | mijnwerker | madenci
passenger | passagier fahrgast fahrgäste fahrgästen reisend | passenger | passager voyageur | pasajero viajero | pasazer podrozn | пассажир | passegger | passageiro | passagier reiziger | yolcu
migrant | migrant flüchtling geflücht asylbewerber | migrant refugee asylum-seeker | migrant refugie | migrante refugiado | migrant uchodz uchodzca | мигрант беженц беженцев | migrant rifugiat profugh | migrante refugiado | migrant vluchteling | göçmen mülteci
prisoner | gefangen häftling insasse | prisoner inmate detainee | prisonnier detenu | preso prisionero recluso | jenc wiezn wieznio | пленн заключенн | prigionier detenut | preso prisioneiro | gevangen | mahkum
hostage | geisel | hostage | otage | rehen rehenes | zakladnik | заложник | ostagg | refem refens | gijzelaar | rehine
patient | patient | patient | patient | paciente | pacjent | пациент | pazient | paciente | patient | hasta
doctor | arzt ärzte ärztin ärztinnen | doctor physician | medecin | medico | lekarz | врач | medic | medico | arts artsen | doktor
voter | wähler wahlberechtigt | voter | electeur votant | votante elector | wyborc | избирател | elettor | eleitor | kiezer | secmen
deputy | abgeordnet parlamentarier | lawmaker mp mps deputy deputies legislator | depute parlementaire | diputado legislador | posel poslow poslo | депутат | deputat parlamentar | deputado | parlementarier kamerlid kamerleden | milletvekili
delegate | delegiert | delegate | delegue | delegado | delegat | делегат | delegat | delegado | afgevaardigd | delege
suspect | verdächtig täter | suspect attacker | suspect assaillant | sospechoso atacante | podejrzan sprawc | подозреваем нападавш | sospettat | suspeito | verdacht | supheli
believer | gläubig pilger | worshipper pilgrim | fidele pelerin | fiel fieles peregrino | wierny wierni wiernych pielgrzym | верующ паломник | fedel pellegrin | fiel fieis peregrino | gelovig pelgrim |
candidate | kandidat bewerber | candidate applicant | candidat | candidato | kandydat | кандидат | candidat | candidato | kandidaat kandidaten | aday
farmer | bauer bauern landwirt winzer | farmer | agriculteur paysan vigneron | agricultor campesino | rolnik | фермер крестьян | agricoltor | agricultor | boer boeren | ciftci
volunteer | freiwillig ehrenamtlich | volunteer | benevole volontaire | voluntario | ochotnik wolontariusz | доброволец добровольц волонтер | volontar | voluntario | vrijwilliger | gönüllü
musician | musiker sänger | musician singer | musicien chanteur | musico cantante | muzyk | музыкант | musicist | musico | muzikant |
player | spieler | player | joueur | jugador | gracz zawodnik pilkarz | игрок футболист | giocator | jogador | speler | oyuncu
fan | anhänger fan | fan supporter | supporter | aficionado hincha | kibic | болельщик | tifos | adepto torcedor | supporter | taraftar
member | mitglied | member | membre adherent | miembro socio | czlonk czlonek | член | membr soci | membro socio | lid leden | üye
witness | zeug | witness witnesses | temoin | testigo | swiadk swiadek | свидетел | testimon | testemunha | getuige | tanik
customer | kund | customer client | client | cliente | klient | клиент | client | cliente | klant | müşteri
household | haushalt | household home | foyer menage | hogar | gospodarstw | домохозяйств | famigli | agregado domicilio | huishouden | hane
winner | sieger gewinner preisträger | winner laureate | laureat gagnant | ganador premiado | zwyciezc laureat | победител лауреат | vincitor | vencedor | winnaar |
relative | angehörig | relative | proche | familiar familiares | krewn bliscy | родственник | parent | familiar | nabestaand | yakin
family | familie | family families | famille | familia | rodzin | семе семей семья | famigli | familia | familie gezin | aile
"""
"""Who is counted; ``person`` stands for anybody."""

THINGS = """
house | haus häuser häusern gebäude wohnhaus wohnhäuser | house home building | maison batiment immeuble habitation | casa edificio vivienda inmueble | dom domy domow domach budynk budynek | дом дома домов здан | cas edific | casa edificio | huis huizen gebouw | ev bina
flat | wohnung | flat apartment | appartement logement | piso apartamento | mieszkanie mieszkan | квартир | appartament | apartamento | woning appartement | daire
roof | dach dächer dächern | roof roofs | toit toiture | tejado | dach dachow dachy | крыш | tett | telhado | dak daken |
storey | stockwerk etage geschoss | storey story stories floor | etage | planta piso | pietr pieter | этаж | pian | andar andares | verdieping | kat
school | schul | school | ecole | escuela colegio | szkol | школ | scuol | escola | school scholen | okul
hospital | krankenhaus krankenhäuser klinik | hospital clinic | hopital hopitaux | hospital | szpital | больниц | ospedal | hospital hospitais | ziekenhuis | hastane
church | kirch | church | eglise | iglesia | kosciol koscio | церк церкв храм | chies | igreja | kerk | kilise
factory | fabrik werk | factory factories plant | usine | fabrica planta | fabryk zaklad | завод фабрик | fabbric stabiliment | fabrica | fabriek | fabrika
shop | laden läden geschäft filiale | shop store branch branches | magasin boutique | tienda sucursal | sklep | магазин | negozi | loja | winkel | dükkan
company | unternehmen firma firmen betrieb | company companies firm business | entreprise societe firme | empresa compania | firm firma przedsiebiorstw spolk | компан предприят фирм | aziend impres societa | empresa | bedrijf bedrijven | sirket
vehicle | fahrzeug auto wagen pkw | vehicle car | vehicule voiture auto | vehiculo coche auto | pojazd samochod auto aut | автомобил машин | veicol aut | veiculo carro | voertuig auto | arac
truck | lastwagen lkw laster | truck lorry lorries | camion | camion camiones | ciezarow | грузовик | camion | camiao | vrachtwagen | kamyon
tractor | traktor trecker | tractor | tracteur | tractor tractores | traktor ciagnik | трактор | trattor | trator | tractor | traktor
bus | bus busse bussen | bus buses coach | bus autocar | autobus autobuses | autobus | автобус | autobus | autocarro onibus | bus | otobus
train | zug züge zügen | train | train | tren trenes | pociag | поезд | tren | comboio | trein | tren
ship | schiff boot schlauchboot | ship boat vessel dinghy | navire bateau | barco buque patera | statk statek lodz lodzi lodek | судно суда судов корабл лодок лодк | nav barc | navio barco | schip schepen boot | gemi
plane | flugzeug maschine | plane aircraft jet | avion | avion aviones | samolot | самолет | aere | aviao avioes | vliegtuig | ucak
flight | flug flüge flügen | flight | vol vols | vuelo | lot lotow loty | рейс | vol | voo | vlucht | ucus
drone | drohn | drone uav | drone | dron drones | dron | дрон беспилотн бпла | dron | drone | drone | dron iha
missile | rakete | missile rocket | missile roquette fusee | misil cohete | rakiet pocisk | ракет | missil razz | missil foguete | raket raketten | füze roket
tank | panzer | tank | char chars | tanque | czolg | танк | carr | tanque | tank | tank
bomb | bomb | bomb | bombe | bomba | bomb | бомб | bomb | bomba | bom bommen | bomba
tree | baum bäume bäumen eiche | tree oak | arbre chene | arbol arboles roble | drzew drzewa dęby dębów | дерев дуб дуба дубов | alber querc | arvore | boom bomen | agac
animal | tier rind | animal cattle | animal animaux bete | animal animales | zwierz zwierzat sztuk | животн | animal | animal animais | dier dieren | hayvan
dog | hund | dog | chien | perro | psow psy psami psa | собак | can | cao caes | hond | köpek
species | art arten | species | espece | especie | gatun | вид вида видов | speci | especie | soort | tür
village | dorf dörfer dörfern gemeinde | village | village commune | pueblo aldea municipio | wies wsie wsi miejscowosc | деревн село села селах | villagg paes | aldeia | dorp | köy
city | stadt städte städten | city cities town | ville | ciudad ciudades | miast miasto | город | citta | cidade | stad steden | sehir
country | land länder ländern staat | country countries nation | pays etat | pais paises | kraj krajow panstw panstwo | стран государств | paes stat | pais paises | land landen | ülke
region | region bundesland | region province | region departement | region regiones provincia | województw region | регион област | region provinc | regiao | provincie regio |
job | arbeitsplatz arbeitsplätze arbeitsplätzen stelle job | job post | emploi poste | empleo puesto | etat etatow miejsc | рабоч место мест | post | emprego posto | baan banen | is
vote | stimm | vote | voix vote suffrage | voto | glos glosow glosy | голос | vot | voto | stem stemmen | oy
seat | sitz mandat | seat | siege | escano asiento | mandat miejsc | мандат мест | segg | assento mandato | zetel | sandalye
question | frage | question | question | pregunta | pytan | вопрос | domand | pergunta | vraag | soru
amendment | änderungsantrag änderungsanträge | amendment | amendement | enmienda | poprawk poprawek | поправ | emendament | emenda | amendement |
application | antrag anträge anträgen | application request | demande | solicitud solicitudes | wniosk wniosek | заявк заявлен | domand | pedido | aanvraag | basvuru
scored_point | punkt | point | point | punto | punkt | очко очка очков | punt | ponto | punt | puan
goal | tor treffer | goal | but buts | gol goles | bramk gol goli | гол голов | gol reti | golo gol | doelpunt | gol
medal | medaille | medal | medaille | medalla | medal | медал | medagli | medalha | medaille | madalya
prize | preis auszeichnung | award prize | prix recompense | premio galardon | nagrod | преми наград | premi | premio | prijs prijzen | ödül
match | spiel partie | match game | match rencontre | partido | mecz | матч | partit | jogo partida | wedstrijd | mac
time | mal | time | fois | vez veces | raz razy | раз раза | volt volta | vez vezes | keer maal | kez
case | fall fälle fällen infektion | case infection | cas | caso | przypad | случа | cas | caso | geval gevallen | vaka
attack | angriff anschlag anschläge anschlägen | attack strike | attaque attentat | ataque atentado | atak | атак | attacc | ataque | aanval | saldiri
book | buch bücher büchern | book | livre | libro | ksiazek ksiazk | книг | libr | livro | boek | kitap
film | film | film movie | film | pelicula | film | фильм | film | filme | film | film
bridge | brücke | bridge | pont | puente | most mosty mostów mostu | мост | pont | ponte | brug bruggen | köprü
street | straße gasse | street road | rue route | calle carretera | ulic dróg drogi | улиц дорог | strad vi | rua estrada | straat straten weg wegen | sokak cadde
window | fenster | window | fenêtre | ventana | okno okien okna | окно окон окна | finestr | janela | raam ramen | pencere
stone | stein | stone | pierre | piedra | kamień kamieni kamienie | камень камней камня | pietr | pedra | steen stenen | taş
tower | turm türme türmen | tower | tour | torre | wież | башн | torr | torre | toren | kule
reactor | reaktor kraftwerk | reactor | réacteur centrale | reactor reactores central centrales | reaktor elektrown | реактор электростанц | reattor central | reator | reactor | reaktör
airport | flughafen flughäfen | airport | aéroport | aeropuerto | lotnisk | аэропорт | aeroport | aeroporto | luchthaven | havalimanı
party | partei | party parties | parti | partido | parti | парти | partit | partido | partij | parti
word | wort wörter worte worten | word | mot mots | palabra | słowo słów słowa | слово слов слова | parol | palavra | woord | kelime
letter | brief | letter | lettre | carta | list listów listy | письмо писем письма | letter | carta | brief | mektup
error | fehler | error mistake | erreur faute | error errores | błąd błędów błędy | ошиб | error | erro | fout | hata
step | schritt maßnahme | step measure | mesure étape | medida paso | środków kroków działań | мер меры мера шаг шага шагов | misur | medida passo | maatregel stap | adım önlem
meeting | treffen sitzung | meeting session | réunion séance rencontre | reunión reuniones sesión sesiones | spotka posiedz | встреч заседан | incontr riunion sedut | reunião reuniões | vergadering ontmoeting | toplantı
project | projekt | project | projet | proyecto | projekt | проект | progett | projeto | project | proje
report | bericht gutachten | report | rapport | informe | raport | отчет доклад | rapport | relatório | rapport | rapor
room | zimmer raum räume räumen saal | room | chambre pièce salle | habitación habitaciones sala | pokój pokoi pokoje sal | комнат зал залов | stanz sal | quarto sala | kamer | oda
bed | bett | bed | lit lits | cama | łóżek łóżka | коек койка кроват | lett | cama | bed bedden | yatak
product | produkt artikel | product item | produit article | producto artículo | produkt | продукт товар | prodott | produto | product | ürün
picture | bild gemälde foto | picture painting photo | tableau photo image | cuadro foto imagen | obraz zdjec | картин фото снимк | quadr foto | quadro foto | schilderij foto |
ticket | karte ticket | ticket | billet | entrada billete | bilet | билет | bigliett | bilhete | kaart kaartje | bilet
page | seite | page | page | pagina | stron | страниц | pagin | pagina | pagina bladzijde | sayfa
pipe | pfeife | pipe | tuyau tuyaux | tubo | piszczal | труб | cann | tubo | pijp |
bell | glocke | bell | cloche | campana | dzwon | колокол | campan | sino | klok klokken | can
choir | chor chöre | choir | chorale choeur | coro | chor | хор хора хоров | cor | coro | koor | koro
day_off | feiertag | holiday | | | | | | | |
stage | etappe | stage | etape | etapa | etap | этап | tapp | etapa | etappe |
station | bahnhof bahnhöfe station haltestelle | station stop | gare station | estacion estaciones | stacj przystan | станц | stazion | estacao | station | istasyon
wind_turbine | windrad windräder | turbine | eolienne | aerogenerador | wiatrak | турбин | turbin | turbina | windmolen |
dose | dosis dosen | dose | dose | dosis | dawk dawek | доз | dos | dose | dosis doses | doz
signature | unterschrift | signature | signature | firma | podpis | подпис | firm | assinatura | handtekening | imza
complaint | beschwerde anzeige | complaint | plainte | denuncia queja | skarg | жалоб | denunc | queixa | klacht | sikayet
weapon | waffe | weapon gun | arme | arma | broni sztuk | оруж | arm | arma | wapen | silah
"""
"""What else is counted."""

STATES = """
dead | tot tote toter toten totete getötet starb starben gestorben ums_leben todesopfer umgekommen kamen_um kam_um verstorben leben_gekommen | dead died death toll die killed kill deaths fatalities lives | mort morts tue tues tuee tuees deces decede perdu_la_vie peri | muert muerto muertos muerta muertas murio murieron fallecio fallecieron fallecido fallecidos | zgin zginelo zginal zginely zginęli zabit zabitych zmarl zmarlo zmarly ofiar smierteln nie_zyje | погиб погибл погибли погибш умер умерл убит жертв скончал | mort morti uccis | mort morto mortos morreram | dood doden gedood overleden omgekomen | öldü ölü öldürül
injured | verletzt verletzte verletzten verwundet verletzter | injured wounded hurt injuries | blesse blesses blessee blessees | herid herido heridos herida heridas lesionad | rann ranny rannych rannymi | ранен ранены пострада | ferit feriti | ferido feridos | gewond gewonden | yarali yaraland
arrested | festgenommen verhaftet festnahme festnahmen | arrested detained arrest | arrete arretes interpelle interpelles | detenid detenido detenidos arrestad | zatrzym zatrzymano aresztow | задерж арестов | arrestat | detido detidos | aangehouden gearresteerd | gözaltı tutuk
missing | vermisst vermisste vermissten | missing | disparu disparus | desaparecid desaparecido desaparecidos | zagin zaginion | пропа | dispers | desaparecido desaparecidos | vermist | kayip
rescued | gerettet geborgen | rescued saved | sauve sauves secouru | rescatad rescatado rescatados | uratow | спас спасли | salvat | resgatado resgatados | gered | kurtar
abstained | enthielten enthalten enthaltung | abstained abstention | abstenu abstention | abstuv abstencion | wstrzym | воздерж | astenut | absteve abstiveram | onthield onthielden | cekimser
"""
"""What happened to those counted: numbers of dead and of injured are different things."""

PARTED_STATES = {
    "de": (
        (frozenset({"nahm", "nahmen", "nimmt", "nehmen"}), "fest", "arrested"),
        (frozenset({"kam", "kamen"}), "um", "dead"),
    ),
    "nl": (
        (frozenset({"hield", "hielden"}), "aan", "arrested"),
        (frozenset({"pakte", "pakten"}), "op", "arrested"),
    ),
}
"""The verb before those counted, the particle behind them, and what happened to them."""
