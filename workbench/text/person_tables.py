# ruff: noqa: E501  a concept a line reads best
"""Offices, nations and first names as newspapers write them, as data.

Patterns of offices are tried from the top, so the narrower come first.
"""

from workbench.text.folding import fold

OFFICE_LANGUAGES = ("de", "en", "fr", "es", "pl", "ru")

OFFICES: dict[str, tuple[str, ...]] = {
    "foreign minister": (r"Au(?:ß|ss)enminister(?:in|s)?|Chefdiplomat(?:in)?", r"[Ff]oreign (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Ff]oreign [Aa]ffairs|[Ss]ecretary of [Ss]tate", r"ministre des [AÀ]ffaires [ée]trangères|chef(?:fe)? de la diplomatie", r"ministr[oa] de (?:Asuntos )?Exteriores|canciller(?=\s)(?! (?:alem|aust|feder))", r"(?:minist(?:er|r\w*) spraw zagranicznych|szef\w* (?:MSZ|dyplomacji))", r"министр\w* иностранных дел|глав\w+ МИД(?:а| РФ| России)?"),
    "interior minister": (r"Innenminister(?:in|s)?", r"[Ii]nterior [Mm]inister|[Mm]inister of the [Ii]nterior|[Hh]ome [Ss]ecretary", r"ministre de l[’']Intérieur", r"ministr[oa] del? Interior", r"minist(?:er|r\w*) spraw wewnętrznych|szef\w* MSWiA|szef\w* MSW", r"министр\w* внутренних дел|глав\w+ МВД"),
    "defence minister": (r"Verteidigungsminister(?:in|s)?", r"[Dd]efen[cs]e (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Dd]efen[cs]e", r"ministre (?:de la [Dd]éfense|des [AÀ]rmées)", r"ministr[oa] de Defensa", r"minist(?:er|r\w*) obrony(?: narodowej)?|szef\w* MON", r"министр\w* обороны|глав\w+ Минобороны"),
    "finance minister": (r"Finanzminister(?:in|s)?", r"[Ff]inance [Mm]inister|[Tt]reasury [Ss]ecretary|[Cc]hancellor of the [Ee]xchequer", r"ministre des [Ff]inances", r"ministr[oa] de (?:Finanzas|Hacienda)", r"minist(?:er|r\w*) finansów|szef\w* resortu finansów", r"министр\w* финансов"),
    "economy minister": (r"Wirtschaftsminister(?:in|s)?", r"[Ee]conom(?:y|ic|ics) [Mm]inister|[Mm]inister (?:of|for) (?:the )?[Ee]conomy", r"ministre de l[’'][ÉE]conomie", r"ministr[oa] de Economía", r"minist(?:er|r\w*) gospodarki", r"министр\w* экономики"),
    "justice minister": (r"Justizminister(?:in|s)?", r"[Jj]ustice [Mm]inister|[Mm]inister of [Jj]ustice|[Aa]ttorney [Gg]eneral", r"ministre de la [Jj]ustice|garde des Sceaux", r"ministr[oa] de Justicia", r"minist(?:er|r\w*) sprawiedliwości", r"министр\w* юстиции"),
    "health minister": (r"Gesundheitsminister(?:in|s)?", r"[Hh]ealth (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Hh]ealth", r"ministre de la [Ss]anté", r"ministr[oa] de (?:Sanidad|Salud)", r"minist(?:er|r\w*) zdrowia", r"министр\w* здравоохранения|глав\w+ Минздрава"),
    "education minister": (r"(?:Bildungs|Schul)minister(?:in|s)?", r"[Ee]ducation (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Ee]ducation", r"ministre de l[’'][ÉE]ducation(?: nationale)?", r"ministr[oa] de Educación", r"minist(?:er|r\w*) edukacji", r"министр\w* (?:образования|просвещения)"),
    "culture minister": (r"(?:Kultur|Kultus)minister(?:in|s)?", r"[Cc]ulture (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Cc]ulture", r"ministre de la [Cc]ulture", r"ministr[oa] de Cultura", r"minist(?:er|r\w*) kultury", r"министр\w* культуры"),
    "environment minister": (r"Umweltminister(?:in|s)?", r"[Ee]nvironment (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) the [Ee]nvironment", r"ministre de l[’'][ÉEe]nvironnement|ministre de la [Tt]ransition écologique", r"ministr[oa] de Medio Ambiente", r"minist(?:er|r\w*) (?:środowiska|klimatu)", r"министр\w* (?:экологии|природных ресурсов)"),
    "transport minister": (r"Verkehrsminister(?:in|s)?", r"[Tt]ransport(?:ation)? (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Tt]ransport", r"ministre des [Tt]ransports", r"ministr[oa] de Transportes", r"minist(?:er|r\w*) (?:transportu|infrastruktury)", r"министр\w* транспорта"),
    "agriculture minister": (r"(?:Landwirtschafts|Agrar)minister(?:in|s)?", r"[Aa]griculture (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Aa]griculture", r"ministre de l[’'][Aa]griculture", r"ministr[oa] de Agricultura", r"minist(?:er|r\w*) rolnictwa", r"министр\w* сельского хозяйства"),
    "labour minister": (r"Arbeitsminister(?:in|s)?|Sozialminister(?:in|s)?", r"[Ll]abou?r (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Ll]abou?r", r"ministre du [Tt]ravail", r"ministr[oa] de Trabajo", r"minist(?:er|r\w*) (?:pracy|rodziny)", r"министр\w* труда"),
    "energy minister": (r"Energieminister(?:in|s)?", r"[Ee]nergy (?:[Mm]inister|[Ss]ecretary)|[Mm]inister (?:of|for) [Ee]nergy", r"ministre de l[’'][ÉE]nergie", r"ministr[oa] de Energía", r"minist(?:er|r\w*) energii", r"министр\w* энергетики"),
    "vice president": (r"Vizepräsident(?:in|en)?", r"[Vv]ice[ -][Pp]resident", r"vice-présidente?", r"vicepresident[ea]", r"wiceprezydent\w*", r"вице-президент\w*"),
    "deputy head of government": (r"Vizekanzler(?:in|s)?|Vize-?[Rr]egierungschef(?:in|s)?", r"[Dd]eputy [Pp]rime [Mm]inister|[Vv]ice-?[ -]?[Cc]hancellor", r"vice-Premi(?:er|ère) ministre|vice-chanceli(?:er|ère)", r"viceprimer[ao]? ministr[oa]|vicecanciller", r"wicepremier\w*", r"вице-премьер\w*"),
    "head of government": (r"(?:Bundes|Alt)?[Kk]anzler(?:in|s)?|Ministerpräsident(?:in|en)?|Premierminister(?:in|s)?|Regierungschef(?:in|s)?|Premier(?=\s(?-i:[A-ZÄÖÜ]))", r"[Pp]rime [Mm]inister|[Cc]hancellor|[Hh]ead of [Gg]overnment|[Pp]remier(?=\s(?-i:[A-Z]))", r"[Pp]remi(?:er|ère)[ -][Mm]inistre|chanceli(?:er|ère)|che(?:f|ffe) du gouvernement", r"president[ea] del Gobierno|primer[ao]? ministr[oa]|jef[ea] del Gobierno|canciller (?:alem\w+|federal|austr\w+)", r"premier\w*|kanclerz\w*|szef\w* rządu|prezes\w* Rady Ministrów", r"премьер(?:-министр)?\w*|канцлер\w*|глав\w+ правительства|председател\w+ правительства"),
    "president": (r"(?:US-|Bundes|Staats|Ex-)?[Pp]räsident(?:in|en)?(?!enwahl|schaft)\b|Staatschef(?:in|s)?|Staatsoberhaupt", r"[Pp]resident(?:’s|'s)?(?! of the (?:[Ee]uropean|[Cc]ommission|[Ss]enate))|[Hh]ead of [Ss]tate", r"[Pp]résidente?(?: de la République)?|che(?:f|ffe) de l[’'][ÉEe]tat", r"president[ea](?: de la República)?|jef[ea] de Estado", r"prezyden(?:t|ta|tem|towi|cie|tka|tki)\b|głow\w+ państwa", r"президент(?:а|у|ом|е|ы)?\b|глав\w+ государства"),
    "mayor": (r"(?:Ober)?[Bb]ürgermeister(?:in|s)?|Regierende\w* Bürgermeister(?:in|s)?", r"[Mm]ayor(?:ess)?", r"maire(?:sse)?", r"alcald(?:e|esa)", r"burmistrz\w*|prezydent\w* (?:miasta|Warszawy|Krakowa|Gdańska)", r"мэр\w*|градоначальник\w*|бургомистр\w*"),
    "governor": (r"Gouverneur(?:in|s)?|Landeshauptmann", r"[Gg]overnor", r"gouverneure?", r"gobernador(?:a)?", r"gubernator\w*|wojewod\w+", r"губернатор\w*"),
    "king": (r"König(?:s)?", r"[Kk]ing", r"roi", r"rey", r"król(?:a|owi|em)?", r"корол(?:ь|я|ю|ём)"),
    "queen": (r"Königin", r"[Qq]ueen", r"reine", r"reina", r"królow\w+", r"королев\w+"),
    "pope": (r"Papst(?:es)?", r"[Pp]ope", r"pape", r"[Pp]apa", r"papież\w*", r"[Пп]ап[аыуе] [Рр]имск\w+|[Пп]ап[аыуе](?=\s(?-i:[А-Я]))"),
    "archbishop": (r"Erzbischof(?:s)?", r"[Aa]rchbishop", r"archevêque", r"arzobispo", r"arcybiskup\w*", r"архиепископ\w*"),
    "bishop": (r"Bischof(?:s)?|Bischöfin", r"[Bb]ishop", r"évêque", r"obispo", r"biskup\w*", r"епископ\w*"),
    "secretary general": (r"Generalsekretär(?:in|s)?", r"[Ss]ecretary[ -][Gg]eneral", r"secrétaire général", r"secretari[oa] general", r"sekretarz\w* generaln\w+", r"генеральн\w+ секретар\w+|генсек\w*"),
    "army chief": (r"Generalstabschef(?:in|s)?|Armeechef(?:in|s)?|Oberbefehlshaber(?:in|s)?", r"[Cc]hief of (?:the )?(?:[Gg]eneral )?[Ss]taff|[Aa]rmy [Cc]hief|[Cc]ommander[ -]in[ -][Cc]hief", r"chef d[’']état-major", r"jefe del Estado Mayor", r"szef\w* sztabu", r"начальник\w* (?:Г|г)енштаба|главнокомандующ\w+"),
    "coach": (r"(?:National|Bundes|Chef|Cheft)?[Tt]rainer(?:in|s)?|Coach(?:s)?", r"(?:[Hh]ead )?[Cc]oach|[Mm]anager(?=\s(?-i:[A-Z]))", r"entraîneure?|sélectionneure?", r"entrenador(?:a)?|seleccionador(?:a)?", r"trener\w*|selekcjoner\w*", r"тренер\w*"),
    "presidential adviser": (r"Präsidentenberater(?:in|s)?", r"[Pp]residential (?:aide|advis[eo]r)", r"conseill(?:er|ère) (?:du président|présidentiel\w*)", r"asesor(?:a)? presidencial", r"dorad\w+ prezydenta", r"помощник\w* президента|советник\w* президента"),
}  # fmt: skip
"""Office → pattern in each of `OFFICE_LANGUAGES`. Each is held by one person at a time."""

EXCLUSIVE = frozenset(
    {
        "foreign minister", "interior minister", "defence minister", "finance minister",
        "justice minister", "health minister", "transport minister", "agriculture minister",
        "labour minister", "president", "head of government", "mayor", "governor", "pope",
    }
)  # fmt: skip
"""Offices of which one person rarely has two."""

PRESIDENT_OF_GOVERNMENT = frozenset({"es", "it", "pt"})
"""Languages that call heads of government presidents too."""

FORMER = r"(?:Ex-|Alt|früher\w*|ehemalig\w*|damalig\w*|einstig\w*|[Ff]ormer|then-?|ex-|anci(?:en|enne)|antigu[oa]|expresident[ea]|były|była|byłego|byłym|был(?:ый|ого)|бывш\w+|экс-|designiert\w*|-elect|elect)\s?$"
"""Before an office that somebody no longer, or not yet, has."""

NATIONS: dict[str, str] = {
    "us": r"US-|USA|amerikan|american|\bU\.?S\.?\b|américain|estadounidens|amerykańsk|американск|США|United States|États-Unis|Estados Unidos",
    "ru": r"russisch|Russland|russian|Russia\b|russe|Russie|rus[oa]\b|Rusia|rosyjsk|Rosj|российск|русск|Росси|РФ",
    "ua": r"ukrain|Ukrain|ucrani|Ucrania|ukrai|украин|Украин",
    "de": r"deutsch|Deutschland|Bundes|german|Germany|allemand|Allemagne|alem[aá]n|Alemania|niemieck|Niem|немецк|германск|Герман|ФРГ",
    "fr": r"franz|Frankreich|french|France|français|Francia|franc[eé]s|francusk|Francj|французск|Франц",
    "gb": r"brit|Brit|englisch|UK\b|United Kingdom|Royaume-Uni|Reino Unido|angielsk|Wielk\w+ Brytan|британск|Британ",
    "pl": r"polnisch|Polen|polish|Poland|polonais|Pologne|polac|Polonia|polsk|польск|Польш",
    "es": r"spanisch|Spanien|spanish|Spain|espagnol|Espagne|español|España|hiszpańsk|Hiszpan|испанск|Испан",
    "it": r"italien|Italien|italian|Italy|Italie|Italia|włosk|Włoch|итальянск|Итал",
    "tr": r"türkisch|Türkei|turkish|Turkey|turque?|Turquie|turc|Turquía|tureck|Turcj|турецк|Турц",
    "cn": r"chines|China|chinois|Chine|chin[oa]|chińsk|Chin|китайск|Кита",
    "ir": r"iranisch|Iran|iranian|iranien|iraní|irańsk|иранск|Иран",
    "il": r"israel|Israel|israélien|Israël|izrael|Izrael|израильск|Израил",
    "hu": r"ungarisch|Ungarn|hungarian|Hungary|hongrois|Hongrie|húngar|Hungría|węgiersk|Węg|венгерск|Венгр",
    "at": r"österreichisch|Österreich|austrian|Austria|autrichien|Autriche|austriac|austriack|австрийск|Австр",
    "ch": r"schweizer|Schweiz|swiss|Switzerland|suisse|Suisse|suiz|Suiza|szwajcarsk|Szwajcar|швейцарск|Швейцар",
    "by": r"belarus|Belarus|weißruss|biélorusse|bielorrus|białorusk|Białoru|белорусск|Беларус|Белорус",
    "syr": r"syrisch|Syri|syrian|syrien|siri[oa]|syryjsk|сирийск|Сири",
    "jp": r"japan|Japan|japon|Japón|japońsk|японск|Япон",
    "in": r"\bindisch|Indien|\bindian|India|indien|Inde\b|indyjsk|Indi[ei]|индийск|Инди",
    "ge": r"\bgeorgisch|Georgien|\bgeorgian|géorgien|georgian|gruzińsk|Gruz|грузинск|Груз",
    "kr": r"südkorean|Südkorea|south korean|South Korea|sud-coréen|surcorean|południowokorea|южнокоре",
}  # fmt: skip
"""Country → beginnings of the words that name it."""

FIRST_NAMES = frozenset(
    fold(name)
    for name in """adam adrian agnieszka albert alberto alejandro aleksander aleksandra aleksandr alessandro alex alexander
    alexandra alexandre alexej alexei alexis alfred alice alicia alina amelie ana anastasia andrea andreas andrei
    andrej andrew andrey andrzej angela angelika anja anita anke ann anna anne annegret annette anthony antje anton
    antonia antonio armin arnaud arthur astrid august axel barbara bartosz beata beate beatriz benedikt benjamin
    benoit bernard bernd bernhard bettina bill birgit björn bob boris brian brigitte bruno camille carl carla carlos
    carmen carolin caroline catherine cecile celine charles charlotte christa christian christiane christina
    christine christoph christophe christopher claire clara claude claudia claus cornelia cristina dagmar damian
    damien daniel daniela danuta dariusz david denis diana diego dieter dirk dmitri dmitrij dmitry dominik dominique
    donald dorota dorothea eberhard eduardo edward ekaterina elena elisabeth elizabeth elke ellen elsa emil emilia
    emma emmanuel enrique eric erich erik erika ernst esther eugen eva ewa fabian felipe felix fernando filip florian
    francesca francesco francisco franck francois frank franz friedrich fritz gabriel gabriela gabriele georg george
    georges gerald gerard gerd gerhard gerold gilles giorgio giovanni giulia gisela gonzalo gregor grzegorz guido
    guillaume gunther günter günther gustav hanna hannah hannes hans harald harry heide heike heiko heiner heinrich
    heinz helen helena helene helga helmut hendrik henri henrik henry herbert hermann hilde holger horst hubert hugo
    ibrahim ignacio igor ilse ines inga ingo ingrid irena irene irina isabel isabelle ivan iwan jack jacek jacqueline
    jacques jadwiga jakob jakub james jan jane janina janusz jason javier jean jeff jennifer jens jerzy jessica joachim
    joanna joao jochen joe johan johann johanna johannes john jonas jordi jorge jörg josé josef joseph juan juana judith
    julia julian julie julien julio jürgen juri jutta kai karin karina karl karsten kasia katarzyna katharina
    kathrin katja kay kerstin kevin kirsten klaus konrad konstantin kristina krzysztof kurt lars laura laurent lea
    lech lena leo leon leonid leszek linda lisa lothar louis louise luc luca lucas lucia lucie ludwig luis luise
    lukas lutz łukasz maciej magdalena maja malgorzata manfred manuel manuela marc marcel marcin marco marcus marek
    margaret margarete margit maria mariana marianne marie mariusz mark marko markus marta martha martin martina mary
    mateusz mathias mathieu matteo matthew matthias maurice max maxim maximilian melanie michael michail michal michel
    michele michelle miguel mike mikhail monica monika natalia natalie nathalie nicolas nicole nikita nikolai nikolaj
    nikolaus nina norbert ola olaf oleg olena olga oliver olivier oskar otto pablo paola paolo pascal patricia patrick
    patrik paul paula paulina pavel pawel pedro peter petra philip philipp philippe pierre piotr rafael rainer ralf
    ralph ramón raquel raul rebecca regina reiner reinhard renate rené ricardo richard rita robert roberto rodrigo
    roger roland rolf roman rosa rudolf ruth ryszard sabine samuel sandra sara sarah scott sebastian sergej sergei
    sergio sergey silke silvia simon simone sofia sonja sophie stanislaw stefan stefanie steffen stephan stephane
    stephen steve steven susan susanne sven svetlana sylvia sylvie tadeusz tanja tatjana teresa theodor theresa
    thierry thomas thorsten tim timo tobias tom tomasz torsten udo ulf uli ulrich ulrike ursula uta ute uwe valentina
    valerie vera veronika victor viktor vincent vitali vladimir volker walter werner wilhelm will william witold
    wladimir wladyslaw wojciech wolf wolfgang wolodymyr xavier yann yuri yves yvonne zbigniew zofia алексей александр
    александра алина анастасия анатолий андрей анна антон артём борис вадим валентина валерий василий вера виктор
    виталий владимир владислав вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений екатерина елена
    иван игорь илья ирина кирилл константин лариса леонид людмила максим марина мария михаил надежда наталья никита
    николай оксана олег ольга павел пётр роман светлана сергей станислав степан татьяна тимур фёдор юлия юрий яков
    aaron abel abdullah achim achmed adele adela adolfo adriana adriano agata agustin ahmad ahmed aida ainhoa
    aisha aitor alan alain alba alena aleksej aleksei alessandra alessia alexia alexandros ali alina alisa alma
    almudena alvaro álvaro amanda amelia amelie amin amina amir amparo anatol anatoli andrés andrij andriy ángel
    ángela ángeles angelo anne-marie anneke annelies annika antoine antoinette antonella antónia antónio antoni
    araceli ariel arkadi armando arne arnold artem artur arturo asunción attila aurelia aurelio aurora aurélie
    ayşe barbora bart bas bastian beatrice belén bence benedetta benedetto benedict benito berta bianca blanca
    bogdan bohdan borja branko bruna bryan camila camilla carla carlo carlota carmelo carole caterina cecilia
    cédric césar chantal charlotte chiara chris cinzia clarissa claudio claudine clemens clément concepción
    consuelo corinna corinne cornelis csaba cyril dalia damir dana danilo dario darius darja dariya davide
    deborah débora delphine denise desirée diane dilma dimitri dinis dino diogo dolores dominic donata doris
    duarte dunja edmund edoardo eduarda edson edith eleonora eleonore eli elias élisabeth elio eliza eloy els
    elvira elżbieta emanuel emanuela émile emilio emine emmanuelle emre enrico enzo erdem ernesto erwin esteban
    estela esperanza ester étienne eugenia eugenio eva-maria fabien fabio fabíola fabrice fabrizio fatima fatma
    faustino federica federico felicia félix femke ferdinand filipa filippo filomena fiona fátima flavia flavio
    florence florent françoise franciska franco frédéric frederik gabriella gaël gaetano galina gaspard geert
    genoveva geraldine germán gertrud giacomo gianluca gianni gilberto gina giorgia giovanna giuliano giuseppe
    giuseppina gloria goran gracia greta guadalupe guilherme guillermo gustavo guy halina hamid hanneke hannes
    hans-peter harm hasan hassan hauke heather heidi hélène helmuth henk herman hernán hilda hortense hussein
    huseyin iago ian ibrahim ida ignaz ilona ilya inés inge ingeborg inmaculada ioana ioannis ion irina iris irma
    isa isabella isidoro ismail ivana ivo jaap jacek jacinto jacob jadranka jaime jakub janina janusz jaroslaw
    jarosław jasmin javi jeanne jelena jelle jens jeroen jérôme jesús jimena jiří joachim joana joaquim joaquín
    joël joel johannes jolanda jolanta jordan jorge josefa joséphine josip jovan joyce juanita judit juliana
    juliane juliette julián julie jussara justin justyna jutta kaja kamil karel karen karim karine karolina
    katalin katarina katharine kathleen katia katrin kaya kees kemal kenneth khaled kim kinga klara klaas kristin
    kristina krystyna lajos lara larisa larissa lars laszlo lászló laurence lázaro lea leandro léa leila lenka
    léo leonor leonardo leonie leszek leticia letizia lia lidia liliana lilian lina lionel lisbeth ljubow
    ljudmila lorenzo lorena lotte louisa lourdes luca lúcia lucía lucien luciana luciano lucrezia ludovic ludmila
    luigi luís luísa luisa luiza lukasz lydia maarten maciej mads magda magnus mahmoud maite maike małgorzata
    manolo manon manuela mara marcela marcello marcelo marcos marek mareike margarida margarita margherita margot
    mariam mariangela marianna maribel marieke mariella marija marília marina marine mario marion marisa marisol
    marit marita marius marjan marloes marta marten martine massimo matej mateo mathilde mathis matías matilda
    matilde matthieu maud maura maurizio mauro mayte mehmet melania mercedes michaela michał mihai mika mikael
    mikołaj mila milan milena milica miriam mirko miroslav mohamed mohammad mohammed moisés monique montserrat
    murat mustafa nadia nadine nadja narcisa natascha nelly nelson nerea nestor nicola niels nikolas nikos nils
    nina noah noelia noemi nuno nuria núria octavio odile olaf oleh oleksandr oleksij olivia omar ondřej oriol
    orlando oscar óscar osman ottavio oksana pablo paloma paola pascale patrice patricio patrizia paulo paulette
    pavol pélagie pérez petar petr petros piet pieter pietro pilar priscila quentin rachel rachid rafaela rafał
    raimund ramona raphaël raúl rebeca régis reinhold remco renata renato renzo riccardo rita robin rocío rodolfo
    rodrigo roderich roger rolando romain romana rosalía rosana rosario rosemarie roswitha ruben rubén rui
    rüdiger ruben ruslan sabina sabrina said salvador salvatore samantha samir sandrine sandro santiago sarah
    saskia saverio sébastien sérgio selim selma sergei sergiu serhij severine siegfried sigrid silke silvana
    silvio simeon simona simón sjoerd solange soledad sonia sophia soraya stanislav stanisław stefania stefano
    steffi stella stéphane stéphanie sten stijn sung susana susanna sven svenja sylvain sylvester sylwia szymon
    tamara tanya tatiana taras tarek telma tereza teresa thea theo theodora thiago thibault tiago tijana timothy
    timothée tina tito tom tomás tommaso tomislav toni trine uliana ulla umberto ursula vadim valentin valentino
    valeria valerio valérie vanessa vasco vasile vassilis vera véronique verónica veronica vicente victoria
    viktoria vincenzo viola virginia virginie vitor vito vittoria vittorio vivian vlad vladislav wanda wendy
    wiebke wiktor wilma wim włodzimierz wout xenia ximena yann yannick yasmin yolanda yulia yusuf yvan zdenka
    zeynep zoe zoé zofia zsuzsa агата алёна алла алиса антонина аркадий арсений богдан валентин василиса вероника
    виталина владлен всеволод глеб даниил данила дарина диана жанна зоя инна ирма карина кира клавдия ксения лев
    леонтий лидия любовь макар маргарита матвей милена мирон михаэль наум нелли нина оксана остап пётр полина
    прохор раиса рената родион руслан савелий семён софия софья станислава тамара тарас тимофей тихон ульяна
    фаина филипп элина эдуард эльвира эмма юлиан юрий ярослав олександр оксана андрій сергій володимир""".split()  # noqa: SIM905
)
"""First names common in Europe, folded, for telling people from other pairs of words with capitals."""

SAME_FIRST_NAMES: tuple[frozenset[str], ...] = tuple(
    frozenset(row.split())
    for row in """joe joseph josef josé giuseppe józef
    bill william will wilhelm guillaume
    bob robert rob
    jim james jimmy
    mike michael michel miguel michail mikhail michal михаил
    tom thomas tomasz
    john johann johannes hans jan jean juan giovanni joao ivan iwan jack
    karl charles carlos carl karol
    franz francis françois francisco francesco franciszek franziskus
    alex alexander alexandre alejandro aleksander aleksandr sascha александр саша
    kate katharina catherine katarzyna ekaterina екатерина katja
    liz elizabeth elisabeth isabel
    georg george jorge georges jörg jürgen jerzy георгий
    peter pierre pedro piotr pjotr petr пётр петр
    paul pablo pawel pavel павел paolo
    steve steven stephen stephan stefan étienne esteban
    ted edward eduard eduardo
    dick richard rick
    tony anthony antonio anton
    dan daniel danny
    dave david
    ben benjamin
    sam samuel
    chris christopher christoph christian krzysztof christophe
    andy andrew andreas andré andrés andrzej andrei andrej андрей
    nick nicholas nicolas nikolaus nikolai nikolaj николай mikołaj
    heinrich henry henri enrique henryk heinz
    ludwig louis luis lewis
    philipp philip philippe felipe filip
    maria marie mary maría мария
    johanna joanna jeanne juana jane
    eugen eugene jewgeni yevgeny evgeny евгений
    theodor theodore fjodor fyodor фёдор
    friedrich frederick frédéric federico fryderyk fritz
    jakob jacob jacques james jakub яков""".splitlines()
)
"""First names that one person may be given in different languages or among friends."""
