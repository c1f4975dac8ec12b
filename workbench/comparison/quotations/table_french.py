"""French words of saying."""

from workbench.comparison.quotations.inflection import FRENCH as ENDINGS
from workbench.comparison.quotations.inflection import inflect
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_SAYING = inflect(
    """déclarer affirmer expliquer ajouter estimer assurer préciser indiquer annoncer souligner
    rappeler raconter relater narrer confier regretter déplorer dénoncer insister lancer
    demander critiquer juger répéter résumer témoigner tweeter plaider marteler confirmer nier
    saluer espérer penser qualifier parler signaler noter relever remarquer observer constater
    révéler dévoiler communiquer informer argumenter argüer objecter rétorquer répliquer riposter
    nuancer tempérer minimiser relativiser analyser détailler développer évoquer mentionner citer
    avouer concéder considérer accuser condamner fustiger vilipender tacler railler ironiser
    plaisanter crier hurler clamer proclamer revendiquer réclamer exiger exhorter implorer
    supplier conseiller recommander suggérer proposer avancer avertir alerter pronostiquer
    prophétiser anticiper calculer chiffrer évaluer attester certifier jurer menacer contester
    protester rejeter balayer justifier louer féliciter remercier comparer surnommer
    appeler désigner redouter soupçonner douter imaginer réaffirmer réitérer
    confesser commenter trancher ponctuer renchérir rassurer motiver questionner interroger
    abonder accorder""",
    ENDINGS,
    irregular="""martèle martèlent
    dit disent disait disaient écrit écrivent écrivait écrivit répond
    répondent répondait répondit prévient préviennent prévenait promet promettent promettait promit
    reconnaît reconnaissent reconnaissait reconnut admet admettent admettait admit soutient
    soutiennent soutenait soutint conclut concluent concluait poursuit poursuivent poursuivait
    dément démentent démentait démentit craint craignent craignait croit croient croyait décrit
    décrivent décrivait prédit prédisent maintient maintiennent maintenait reprend reprenait
    avertit prétend prétendent prétendait défend défendent défendait reproche reprochent
    reprochait peste surenchérit plaint plaignent""",
    perfect="""dit écrit répondu prévenu promis reconnu admis soutenu conclu poursuivi démenti
    craint cru décrit prédit maintenu repris prétendu défendu reproché""",
)
_MANNERS = inflect(
    """soupirer souffler glisser lâcher plaisanter amuser emporter tonner pester fulminer
    agacer indigner féliciter inquiéter étonner enchaîner compléter interroger insurger désoler
    lamenter murmurer chuchoter grommeler grogner bougonner bredouiller
    trancher enrager alarmer excuser impatienter enthousiasmer exclamer
    écrier émerveiller résigner justifier targuer vanter""",
    ENDINGS,
    irregular="""sourit souriait réjouit rit fait souvient défend souvenait reprend rigole
    rigolait plaint""",
    perfect="plaint",
)

FRENCH = SpeechWords(
    indefinite=words("un une son sa ses leur aucun aucune"),
    first_person=words("je nous me moi mon ma mes notre nos j' m' avons sommes ai suis"),
    dialogue_dashes=True,
    feminine=words("elle la une sa mme mlle présidente reine avocate directrice sénatrice"),
    masculine=words("il le un m roi"),
    verbs=_SAYING.all,
    participles=_SAYING.participles - _SAYING.finite,
    manners=_MANNERS.all,
    maybe_nouns=words("""critique demande annonce juge note reproche conseil propose cite dit
        compare rappelle lance défend relève crie menace accord accorde loue douter doute place
        parle communique appelle calcule interroge fait souffle commente"""),
    auxiliaries=words("""sera seront fut furent a ont avait avaient est était sont étaient s'est
        aurait auraient serait seraient n'a n' va vont peut peuvent doit doivent être avoir y
        ayant étant"""),
    source_before=openers(
        "selon",
        "d' après",
        "aux yeux de",
        "de l' avis de",
        "à en croire",
        "aux dires de",
        "de l' aveu de",
        "au dire de",
        "de source",
    ),
    that=words("que qu'"),
    questions=words("si s' pourquoi comment combien où"),
    pronouns=words("il elle ils elles on je nous celui-ci celle-ci ceux-ci celles-ci"),
    relative=words("qui que qu'"),
    as_clause=words("comme ainsi"),
    subordinates=words("quand lorsque lorsqu' après avant alors si puisque parce"),
    joins=words("et mais ou car donc"),
    not_speaker=words("""à au aux dans en sur sous par pour avec après avant chez depuis pendant
        selon lors vers entre contre sans malgré dès hier aujourd'hui demain cependant pourtant
        toutefois interrogé interrogée ensuite puis alors si quand lorsque comme de du d'"""),
    ends_speaker=words("""à au aux dans en sur sous par pour avec après avant lors devant hier
        lundi mardi mercredi jeudi vendredi samedi dimanche aujourd'hui ce matin soir a ont est
        était sont avait qui que qu' dont où et mais ajoutant évoquant selon auprès via depuis
        pendant janvier février mars avril mai juin juillet août septembre octobre novembre
        décembre si s' ne n' chez contre"""),
    skipped=words("""hier aussi encore ensuite également lundi mardi mercredi jeudi vendredi samedi
        dimanche alors déjà - -t- pourtant récemment même ainsi quant lui notamment toutefois
        pas simplement"""),
    prepositions=words("à au aux devant dans en sur"),
    clitics=words("se s' me m' lui leur nous ne n' rien pas en y"),
    naming=words("""intitulé intitulée baptisé baptisée surnommé surnommée appelé appelée dit film
        livre roman journal magazine hebdomadaire quotidien chanson album émission série pièce
        navire bateau opération slogan mot terme expression titre titré comme nommé nommée
        appellent appelle surnomment banderole pancarte panneau inscription lit café restaurant
        hôtel projet documentaire chalutier ferry"""),
    fragment_cues=words("de d' une un comme des"),
    labels=words("comme qualifié qualifie traité"),
    articles=words("""le la les l' un une des du son sa ses leur leurs ce cet cette ces deux trois
        plusieurs"""),
    of=words("de du des d'"),
    titles=words("""président présidente ministre premier première chancelier chancelière maire m
        mme mlle me dr pr professeur général colonel capitaine sénateur sénatrice député députée
        juge procureur secrétaire directeur directrice porte-parole avocat avocate pape évêque roi
        reine chef ambassadeur ambassadrice préfet préfète procureure entraîneur entraîneuse
        aide-soignante infirmière commissaire"""),
    asking=endings("demand expliqu interrog"),
    infinitive_marks=words("de d'") | {""},
    infinitive_ends=endings("er ir re oir"),
    framed_inside=True,
)
