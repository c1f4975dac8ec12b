"""Portuguese words of saying, European and Brazilian."""

from workbench.comparison.quotations.inflection import PORTUGUESE as ENDINGS
from workbench.comparison.quotations.inflection import inflect
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_SAYING = inflect(
    """afirmar declarar explicar acrescentar adiantar adicionar assegurar garantir indicar
    assinalar salientar sublinhar frisar destacar ressaltar realçar enfatizar reforçar relatar
    contar narrar recordar lembrar relembrar anunciar comunicar informar noticiar revelar
    confirmar negar desmentir admitir reconhecer confessar criticar lamentar denunciar acusar
    condenar alertar avisar advertir responder perguntar questionar indagar comentar observar
    notar anotar argumentar alegar sustentar defender considerar julgar avaliar estimar calcular
    acreditar pensar temer esperar prometer jurar pedir exigir reclamar apelar insistir
    reiterar repetir concluir resumir precisar detalhar especificar esclarecer clarificar gritar
    exclamar protestar desabafar ironizar brincar escrever tuitar publicar citar elogiar saudar
    classificar apelidar qualificar chamar descrever definir retratar apontar referir mencionar
    vincar atirar rematar completar prosseguir continuar rebater contestar retorquir replicar
    ripostar justificar ponderar opinar analisar prever antecipar sugerir recomendar
    aconselhar testemunhar falar atestar ameaçar celebrar festejar comemorar agradecer
    sentenciar arrematar concordar discordar suspeitar arriscar queixar""",
    ENDINGS,
    irregular="""diz dizem disse disseram dizia diziam dirá diria predisse sustém sustenta
    mantém manteve mantêm mantiveram propõe propôs propunha pede pedem pediu advertiu adverte
    refere referem sugere sugerem contradiz contradisse crê creem prevê preveem previu desmente
    confere repete repetem""",
    perfect="dito escrito previsto proposto mantido",
)
_MANNERS = inflect(
    """suspirar sorrir rir brincar gracejar murmurar sussurrar resmungar atirar lançar disparar
    encolher ironizar queixar lamentar congratular regozijar indignar espantar surpreender
    desculpar despedir emocionar orgulhar""",
    ENDINGS,
    irregular="ri sorri riu sorriu",
)

PORTUGUESE = SpeechWords(
    indefinite=words("um uma seu sua seus suas nenhum nenhuma"),
    first_person=words("eu nós me nos mim meu minha meus minhas nosso nossa nossos nossas"),
    dialogue_dashes=True,
    feminine=words("ela a uma sra dona presidenta ministra rainha senhora vereadora diretora"),
    masculine=words("ele o um sr dom rei senhor"),
    drops_subject=True,
    adverb_ends=endings("ando endo indo mente"),
    verbs=_SAYING.all,
    participles=_SAYING.participles - _SAYING.finite,
    manners=_MANNERS.finite,
    maybe_nouns=words("""nota notas conta contas pergunta perguntas resposta crítica critica
        denúncia reclama cita relata anota publica pede julga ameaça avalia analisa defesa
        condena lança escrita chama"""),
    auxiliaries=words("""tem têm tinha tinham há havia haviam é são era eram foi foram está estão
        estava estavam será serão vai vão ia pode podem deve devem terá teria ser estar ter"""),
    source_before=openers(
        "segundo",
        "de acordo com",
        "conforme",
        "na opinião de",
        "na opinião do",
        "na opinião da",
        "nas palavras de",
        "nas palavras do",
        "nas palavras da",
        "no entender de",
        "no entender do",
        "no entender da",
        "consoante",
    ),
    that=words("que se"),
    questions=words("porquê porque como onde quando quem") | {"por que"},
    pronouns=words("ele ela eles elas eu nós você este esta"),
    relative=words("que quem"),
    as_clause=words("como conforme segundo"),
    subordinates=words("quando enquanto depois antes embora porque se"),
    joins=words("e mas ou porém nem"),
    not_speaker=words("""à ao aos às em no na nos nas num numa de do da dos das por pelo pela para
        com sem sob sobre até desde durante após ante contra entre segundo conforme ontem hoje
        amanhã depois antes também ainda além quando embora enquanto porém contudo entretanto
        já logo então perante questionado questionada perguntado perguntada apesar mesmo"""),
    ends_speaker=words("""à ao aos às em no na nos nas num numa por pelo pela para com sem sobre
        até desde durante após antes depois ontem hoje segunda terça quarta quinta sexta sábado
        domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira tem é foi era está
        não que quem cujo cuja onde e mas se porém nesta neste nessa nesse janeiro fevereiro março
        abril maio junho julho agosto setembro outubro novembro dezembro acrescentando referindo
        citado citada entretanto também ainda"""),
    skipped=words("""ontem hoje também ainda depois então já logo entretanto finalmente segunda
        terça quarta quinta sexta sábado domingo esta este nesta neste - -se"""),
    prepositions=words("à ao aos às em no na nos nas perante"),
    clitics=words("se me lhe lhes nos o a"),
    naming=words("""intitulado intitulada chamado chamada denominado denominada apelidado apelidada
        batizado batizada filme livro romance jornal diário revista semanário canção música disco
        álbum programa série peça obra exposição navio barco operação lema slogan palavra termo
        expressão título como faixa cartaz placa inscrição café restaurante hotel chamam lê-se
        novela espetáculo espectáculo projeto projecto"""),
    fragment_cues=words("de como uma um do da"),
    labels=words("""como chamou chamaram chama chamam apelidou classificou classificaram qualificou
        descreveu definiu considerou aos"""),
    articles=words("""o a os as um uma uns umas seu sua seus suas este esta estes estas esse essa
        dois duas três vários várias meu minha"""),
    of=words("de do da dos das"),
    titles=words("""presidente presidenta ministro ministra primeiro primeira chanceler prefeito
        prefeita autarca vereador vereadora sr sra dr dra dom dona doutor doutora professor
        professora general coronel capitão senador senadora deputado deputada juiz juíza
        procurador procuradora secretário secretária diretor diretora director directora porta-voz
        advogado advogada papa bispo rei rainha chefe embaixador embaixadora governador
        governadora comandante treinador treinadora delegado delegada"""),
    women_names=endings("a"),
    men_names=endings("o"),
    plural_verbs=endings("m"),
    asking=endings("pergunt indag questio explic"),
    hyphen_clitics=True,
    contracted=words("do da dos das ao"),
    bare_speakers=words("fontes especialistas peritos moradores testemunhas"),
    infinitive_marks=words("de") | {""},
    infinitive_ends=endings("ar er ir or"),
)
