"""Spanish words of saying."""

from workbench.comparison.quotations.inflection import SPANISH as ENDINGS
from workbench.comparison.quotations.inflection import inflect
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_SAYING = inflect(
    """afirmar explicar añadir asegurar señalar indicar declarar manifestar responder contestar
    anunciar subrayar destacar recalcar resaltar enfatizar remarcar recordar insistir lamentar
    denunciar reconocer admitir confesar confirmar apuntar comentar preguntar prometer jurar
    criticar concluir relatar narrar precisar puntualizar matizar aclarar detallar especificar
    agregar exigir pedir opinar considerar calificar tachar tildar reiterar alertar avisar
    celebrar exclamar gritar tuitear publicar informar comunicar revelar desvelar adelantar
    avanzar pronosticar vaticinar augurar estimar calcular juzgar valorar argumentar alegar
    razonar justificar defender rechazar protestar quejar ironizar bromear replicar rebatir
    objetar reprochar acusar condenar censurar elogiar alabar agradecer citar describir llamar
    definir bautizar mencionar observar notar zanjar sentenciar apostillar rematar proseguir
    continuar ratificar corroborar certificar atestiguar testificar hablar sospechar temer
    esperar creer pensar recomendar aconsejar amenazar suplicar implorar rogar solicitar
    reclamar instar susurrar musitar saludar deplorar""",
    ENDINGS,
    irregular="""manifiesta manifiestan
    dice dicen dijo dijeron decía decían dirá sostiene sostienen sostuvo
    sostuvieron mantiene mantienen mantuvo
    cuenta cuentan niega niegan recuerda recuerdan advierte advierten
    advirtió advirtieron advertía confiesa reconoce pide piden pidió pidieron cree creen creyó
    concluye concluyen concluyó piensa piensan prevé prevén predice predijo propone propuso
    escribe escriben escribió escribieron sugiere sugieren sugirió desmiente desmienten desmintió
    insinúa refiere refirió repite repitió negó negaron contó contaron recordó recordaron ruega
    rogó asiente contradijo expone expuso quejó queja""",
    perfect="""sostenido mantenido dicho escrito descrito propuesto negado contado recordado
    advertido previsto""",
)
_MANNERS = inflect(
    """suspirar bromear murmurar mascullar balbucear espetar soltar lanzar disparar
    encoger indignar felicitar alegrar sorprender disculpar despedir emocionar enorgullecer
    sincerar preguntar interrogar""",
    ENDINGS,
    irregular="ríe sonríe rió sonrió suelta soltó encoge",
)

SPANISH = SpeechWords(
    indefinite=words("un una su sus ningún ninguna"),
    first_person=words("yo nosotros me nos mi mis mí nuestro nuestra nuestros nuestras"),
    dialogue_dashes=True,
    feminine=words("ella la una sra doña presidenta alcaldesa reina ministra señora concejala"),
    masculine=words("él el un sr don rey señor"),
    drops_subject=True,
    adverb_ends=endings("ando endo mente"),
    verbs=_SAYING.all,
    participles=_SAYING.participles - _SAYING.finite,
    manners=_MANNERS.finite,
    maybe_nouns=words("""cuenta nota pregunta crítica denuncia queja cita informe llama anuncia
        responde publica valora condena defensa calcula justifica critica considera juicio
        apunta recuerda relata dicho"""),
    auxiliaries=words("""hay son eran están será serán ha han había habían fue fueron es está era
        estaba estaban va van puede debe habrá habría haber ser sería tiene tienen"""),
    source_before=openers(
        "según",
        "a juicio de",
        "en palabras de",
        "de acuerdo con",
        "en opinión de",
        "a juicio del",
        "en palabras del",
        "en opinión del",
        "conforme a",
        "al decir de",
    ),
    that=words("que si"),
    questions=words("qué cómo cuándo dónde quién cuánto"),
    pronouns=words("él ella ellos ellas yo nosotros este esta éste ésta"),
    relative=words("quien que"),
    as_clause=words("como según"),
    subordinates=words("cuando mientras después antes aunque porque si"),
    joins=words("y e pero o sino"),
    not_speaker=words("""a al en por para con desde hasta durante tras ante sobre bajo según contra
        sin entre ayer hoy mañana después antes también además si cuando aunque preguntado
        preguntada mientras como ya luego del de"""),
    ends_speaker=words("""a al en por para con desde hasta durante tras ante sobre bajo según
        contra ayer hoy lunes martes miércoles jueves viernes sábado domingo este ha han había es
        fue era está que quien cuyo donde y pero antes después se enero febrero marzo abril mayo
        junio julio agosto septiembre octubre noviembre diciembre citado citada preguntado
        preguntada si no"""),
    skipped=words("""ayer hoy también además luego después ya este lunes martes miércoles jueves
        viernes sábado domingo entonces asimismo finalmente no"""),
    prepositions=words("a ante en durante tras"),
    clitics=words("se me le les nos lo la"),
    naming=words("""titulado titulada llamado llamada denominado denominada apodado apodada
        bautizado película libro novela diario periódico revista semanario canción disco álbum
        programa serie obra buque barco operación lema eslogan palabra término expresión título
        como llaman pancarta cartel letrero lee bar restaurante hotel proyecto documental"""),
    fragment_cues=words("de como una un"),
    labels=words("""como calificó califica calificado tachó tacha tildó llamó llamaron definió
        describió bautizó"""),
    articles=words("""el la los las un una unos unas su sus este esta estos estas lo dos tres
        varios"""),
    of=words("de del"),
    titles=words("""presidente presidenta ministro ministra primer primera canciller alcalde
        alcaldesa sr sra don doña dr dra doctor doctora profesor general coronel capitán senador
        senadora diputado diputada juez jueza fiscal secretario secretaria director directora
        portavoz abogado abogada papa obispo rey reina jefe jefa embajador gobernador gobernadora
        entrenador entrenadora concejal concejala consejero consejera comisario"""),
    women_names=endings("a"),
    men_names=endings("o"),
    plural_verbs=endings("n"),
    asking=endings("pregunt explic interrog cuestion"),
    contracted=words("del al"),
    bare_speakers=words("fuentes expertos vecinos testigos"),
    infinitive_marks=frozenset({""}),
    infinitive_ends=endings("ar er ir arse erse irse"),
)
