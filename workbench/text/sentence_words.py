"""The words the corrections of `workbench.text.corrections` rest on, by language.

Abbreviations stand without their last stop. A word that is as often a plain word at the end of a
sentence (`diese Art.`, `No.`) is not among those that never end one.
"""

NEVER_LAST = {
    "de": """Bzgl Ca Evtl Ggf Inkl Insb Mind Rd Sog Zzgl habil iur mult nat pol rer theol Abg
        Abt Adm Bearb Begr Best Betr Bf Bhf Cl Dep Dipl Dir Doz Dr Drs Esq Fa Fam Forts Fr Frl
        Gebr Gen Hbf Hl Hptm Hr Hrn Hrsg Ing Komm Lt Ltd Mag Maj Mr Mrs Ms Msgr Pfr Präs Priv
        Prof Prot Prov Red Reg Rev Sen Sgt Sp St Stellv Str Tel Tit Übers Vgl Vors Wwe bearb
        begr beisp bes betr bspw bzgl bzw ca dergl dgl dipl ehem eigtl einschl entspr erg ev
        evtl exkl geb gegr gem gesch geschr gest ggf ggü hist hl hrsg inkl ins insb insbes jew
        jur kath kfm lat lt max med mind mtl näml od phil prot rd resp röm schr schweiz sog spez
        staatl städt stellv svw tgl ung urspr verb verh vgl vorauss vorm vors westl zit zz zzgl
        österr östl öff übers""",
    "en": """Adm Brig Capt Cmdr Cpl Dr Drs Gen Gov Hon Insp Lt Maj Messrs Mlle Mme Mr Mrs Ms
        Msgr Mt Pres Prof Pvt Rep Reps Rev Sen Sens Sgt Sr Supt approx cf eg esp est ie incl viz
        vs v""",
    "fr": """Mme Mmes Mlle Mlles Dr Gal Mgr M MM Mr Me Prof St Ste apr av bd cf Cf chap coll env
        hab prof réf resp vs""",
    "es": """St Mr Mrs Avda Av Cía D Da Dña Dr Dra Dres Excmo Gral Ing Lic Mons Prof Profa Sr
        Sra Sras Sres Srta Srtas Sta Sto Tte Ud Uds Vd Vds aprox prof trad vs""",
    "it": """St Mr Mrs Avv Cav Dott Ing Mons On Prof Sen Sig SS avv ca cfr Cfr dott Dott dr Dr
        geom ing mons prof proff sig sigg ra ssa rag vs""",
    "pl": """St Mr Mrs ds abp adw al ang bp dr dyr gen inż jw kard kpt ks lek mec mgr mjr nb
        niem np ok oprac płk por ppłk ppor prof prok przeł red rtm sierż św śp tj tow tzn tzw ul
        wg woj zob Zob Dr Gen Prof Św Ul Al Np Tj Tzw""",
    "ru": """St Mr Dr акад авт англ бул гос гр доц др зав зам инж кв корп лат напр нем обл окр
        пер проф Проф просп рис см См ср стр св ул франц""",
}
"""Something always follows these."""

BEFORE_NUMBER = {
    "de": """Abb Abs Abschn Anh Anl Anm Art Aufl Bd Bde Bl Fig Fn Kap Kl Nr Nrn Pkt Rn Rz S Tab
        Vol Z Ziff § §§ Ausg Jg Urt Beschl Az Tel Pos Lfg H""",
    "en": "Art art Ch ch Fig fig Figs figs No no Nos nos p pp Sec sec Vol vol cl para ca c",
    "fr": "art Art chap Fig fig no nº p pp vol t n v",
    "es": "art Art arts cap Cap fig Fig núm Núm n nº pág págs Pág p pp vol tel t",
    "it": "art Art artt cap Cap fig Fig n nn p pp pag Pag pagg vol voll tab par",
    "pl": "art Art nr pkt poz rozdz s str t tab tel ust vol rys par zał",
    "ru": "гл п пп рис с ст стр т табл тел ч",
}
"""A number always follows these; otherwise they are plain words."""

MAYBE_LAST = {
    "de": """A B C Chr D E H Jan Jän Feb Febr Mrz Apr Aug Sep Sept Okt Nov Dez Jh Jhd Jhdt Jr
        Mill Mio Mrd P R S Sen Std Stck T Tsd V Ztr a ff i jr o p sen u Ä ä""",
    "en": """Apr Assn Aug Ave Blvd Co Corp Dec Esq Feb Inc Jan Jr Ltd Mar Nov Oct Ph Sep Sept St
        al m dept""",
    "fr": "Cie éd Jr suiv",
    "es": "AA EE FF Jr Ltda SA UU mill",
    "it": "C Jr SpA mld mln sg sgg seg segg",
    "pl": "godz im in inn m mies mld mln min pn płd proc r rb sek tys w wiek wł zach",
    "ru": "в вв г гг им коп л мин млн млрд н пл пр руб сек тыс ч чел экз э",
}
"""These end a sentence where a word follows that only begins one (see `STARTERS`)."""

OFTEN_LAST = {
    "de": "etc usf usw",
    "en": "etc",
    "fr": "etc",
    "es": "etc",
    "it": "ecc etc",
    "pl": "itd itp",
    "ru": "",
}
"""These end a sentence wherever a capital follows."""

MONTHS = """Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober
    November Dezember Jan Feb Febr Apr Jun Jul Aug Sep Sept Okt Nov Dez"""
"""German months: what follows `2.` in a date."""

STARTERS = {
    "de": """Aber Alle Allein Allerdings Alles Als Also Am An Andere Anders Anfangs Auch Auf Aus
        Außerdem Bald Bei Beide Beim Bereits Besonders Bis Bisher Da Dabei Dadurch Dafür Dagegen
        Daher Damals Damit Danach Dann Daran Darauf Daraus Darin Darüber Darum Darunter Das Dass
        Davon Davor Dazu Dem Demnach Den Denen Denn Dennoch Der Deren Derzeit Des Deshalb Dessen
        Deswegen Die Dies Diese Diesem Diesen Dieser Dieses Doch Dort Durch Ebenso Eigentlich
        Ein Eine Einem Einen Einer Eines Einige Einmal Er Erst Es Etwa Etwas Euch Für Gab Ganz
        Gegen Genau Gerade Gestern Hat Hatte Haben Heute Hier Hinter Ich Ihm Ihn Ihnen Ihr Ihre
        Ihrem Ihren Ihrer Im Immer Immerhin In Indem Ins Insgesamt Inzwischen Ist Ja Jede Jeder
        Jedes Jedoch Jetzt Kann Kaum Kein Keine Keiner Könnte Künftig Laut Man Manche Mehr Mein
        Meine Mit Mittlerweile Möglicherweise Muss Nach Nachdem Natürlich Neben Nein Nicht
        Nichts Niemand Noch Nun Nur Ob Obwohl Oder Oft Ohne Schließlich Schon Sei Sein Seine
        Seinem Seinen Seiner Seit Seitdem Selbst Sicher Sie Sind So Sobald Sogar Solche Sollte
        Somit Sondern Sonst Später Sowohl Statt Stattdessen Trotz Trotzdem Über Überall Um Und
        Uns Unser Unsere Unter Viel Viele Vielleicht Vielmehr Vom Von Vor Vorher Während Wann
        War Waren Warum Was Weder Wegen Weil Weiter Weitere Welche Wem Wen Wenig Wenige Wenn Wer
        Werden Weshalb Wie Wieder Wieso Will Wir Wird Wo Wobei Woher Wohin Wohl Wurde Wurden Zu
        Zudem Zuerst Zuletzt Zum Zunächst Zur Zuvor Zwar Zwischen""",
    "en": """A About According After Again All Also Although Among An And Another Any As At
        Because Before Both But By Critics Despite During Each Earlier Even Every Everyone Few
        Finally First For From Had Has Have He Her Here His How However If In Indeed Instead Is
        It Its Last Later Many Meanwhile More Most Much My Nearly No Nobody None Nor Not Nothing
        Now Of On Once One Only Or Other Others Our Over Perhaps Several She Since So Some Still
        Such Than That The Their Then There Therefore These They This Those Though Through Thus
        To Today Two Under Until Was We Were What When Where Whether Which While Who Why With
        Without Yes Yesterday Yet You Your""",
    "fr": """Aucun Aucune Alors Après Au Aujourd Aussi Autre Aux Avant Avec Bref Car Ce Cela
        Celle Celui Cependant Ces Cet Cette Ceux Chaque Chez Comme Comment Dans De Depuis Dès
        Des Deux Donc Du Elle Elles En Encore Enfin Ensuite Et Faut Hier Ici Il Ils Je Jamais
        Jusqu La Là Le Les Leur Leurs Lors Mais Malgré Mes Mon Même Ne Ni Non Nos Notre Nous Nul
        On Or Où Ou Oui Par Parce Parmi Pas Pendant Personne Peu Plus Plusieurs Pour Pourquoi
        Pourtant Puis Quand Que Quel Quelle Quelques Qui Quoi Rien Sa Sans Selon Ses Seul Seule
        Si Son Sous Souvent Sur Tandis Tous Tout Toute Toutefois Toutes Très Trois Trop Un Une
        Vers Voici Voilà Votre Vous""",
    "es": """A Además Al Algo Alguien Algunos Allí Ahora Antes Apenas Así Aún Aunque Ayer Bajo
        Cada Como Cómo Con Contra Cuando Cuándo De Del Desde Después Donde Dónde Dos Durante El
        Él Ella Ellas Ellos En Entonces Entre Era Es Esa Ese Eso Esta Está Estas Este Esto Estos
        Fue Hace Hasta Hay Hoy La Las Le Les Lo Los Luego Más Mi Mientras Muchas Muchos Muy Nada
        Nadie Ni Ningún Ninguna No Nos Nosotros Nunca O Otra Otras Otro Otros Para Pero Poco
        Pocos Por Porque Pues Que Qué Quien Quién Quienes Se Según Será Si Sí Sin Sino Sobre
        Solo Sólo Son Su Sus También Tampoco Tan Tanto Toda Todas Todavía Todo Todos Tras Tres
        Tu Un Una Unas Uno Unos Usted Y Ya Yo""",
    "it": """A Ad Adesso Ai Al Alla Alle Allora Anche Ancora Anzi Appena Che Chi Ci Ciò Come Con
        Così Cosa Da Dai Dal Dalla Del Della Dello Dei Delle Di Dopo Dove Due Dunque E È Ecco Ed
        Eppure Era Erano Essi Finora Forse Fra Già Gli Ha Hanno I Ieri Il In Infatti Infine
        Inoltre Intanto Invece Io L La Le Lei Lo Loro Lui Ma Mai Mentre Mi Molte Molti Ne Nei
        Nel Nella Nelle Nello Nemmeno Nessun Nessuna Nessuno Niente Noi Non Nonostante Nulla O
        Oggi Ogni Oltre Ora Per Perché Perciò Però Poi Poiché Prima Pure Qualche Qualcuno Quale
        Quando Quanto Quei Quel Quella Quelle Quelli Quello Questa Queste Questi Questo Qui
        Quindi Se Secondo Senza Si Sì Sia Solo Sono Sopra Sotto Su Sua Sue Sugli Sui Sul Sulla
        Suo Suoi Tanto Tra Tre Troppo Tutta Tutte Tutti Tutto Un Una Uno Voi""",
    "pl": """A Ale Albo Ani Będą Będzie Bez Bo By Był Była Było Były Chociaż Choć Ci Co Czy
        Czyli Dla Dlaczego Dlatego Do Dopiero Dwa Dwie Dziś Dzisiaj Gdy Gdyby Gdzie I Ich Im
        Inni Ja Jak Jaka Jaki Jakie Jako Je Jednak Jednocześnie Jego Jej Jest Jeszcze Jeśli
        Jeżeli Już Każdy Kiedy Kilka Kto Która Które Który Lecz Lub Ma Mają Między Mimo Mój Może
        Można My Na Nad Nadal Najpierw Nasz Natomiast Nawet Nie Niech Niestety Nigdy Nikt No O
        Obecnie Od On Ona One Oni Ono Oprócz Oraz Po Pod Podczas Ponadto Ponieważ Później Potem
        Poza Prawie Przed Przez Przy Są Skąd Stąd Swoje Ta Tak Także Tam Te Tego Tej Ten Teraz
        To Toteż Trzy Tu Tutaj Tych Tyle Tylko Tym Tymczasem U W Wczoraj We Wciąż Wedle Według
        Więc Wielu Wiele Wkrótce Wówczas Wreszcie Wszyscy Wszystko Wtedy Wy Z Za Zanim Zaś Zatem
        Zawsze Ze Zresztą Znów Że""",
    "ru": """А Без Более Больше Было Были Был Была В Вам Вас Ваш Весь Во Возможно Вот Все Всё
        Всего Вы Где Да Даже Два Для До Его Едва Её Если Есть Ещё Еще Ею Же За Затем Здесь Зачем
        И Из Или Им Иногда Их К Кажется Как Какой Каждый Когда Кто Куда Либо Лишь Между Меня Мне
        Много Многие Может Можно Мой Мы На Над Надо Накануне Напротив Наш Не Нельзя Несколько
        Несмотря Нет Ни Никто Ничего Но Ныне О Об Оба Однако Он Она Они Оно От Отсюда Очень
        Перед По Под Пока После Потом Потому Почему Почти При Причём Про Раньше С Сам Свой
        Сегодня Сейчас Скоро Сначала Снова Со Среди Так Также Такие Такой Там Тем Теперь То
        Тогда Того Тоже Только Том Три Ту Тут Ты У Уже Хотя Чем Через Что Чтобы Эта Эти Это
        Этого Этой Этом Этот Я""",
}
"""Words that carry a capital at the start of a sentence only, or nearly so."""

OPEN_ENDED = """der die das den dem des ein eine einen einem einer eines kein keine mein sein
    ihr dieser diese dieses diesen diesem jeder jede jedes im am zum zur vom beim ins für gegen
    ohne seit von zwischen und oder sowie als wie the a an of and or le les une du des et el los
    las uno il lo gli"""
"""Words no sentence ends with: an ellipsis after one stands for words left out."""

DETERMINERS = """am im zum vom beim der die das den dem des ein eine einen einem einer eines
    dieser diese dieses diesem diesen jeder jede jedes jeden jedem mein meine meinem meinen
    meiner sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere
    unserem unseren unserer zur"""
"""German words that make a number after them an ordinal: `am 3. Oktober`, `der 1000. Gast`."""

LABELS = """Platz Rang Nummer Kapitel Seite Artikel Absatz Paragraf Paragraph Gleis Linie Punkt
    Stufe Jahr Jahre Tabelle Abbildung Band Teil Zimmer Raum Halle Tor Phase Kategorie Version
    Hausnummer Formel Runde Gruppe Klasse Nr Tempo Typ Modell Bundesstraße Autobahn"""
"""German words that make a number after them a name: `auf Platz 3`."""

SPEECH = """said says asked asks replied added wrote writes shouted cried told wondered insisted
    answered argued warned"""
"""English verbs that frame a quotation: `“Why?” Mr. Hale asked.`"""
