"""English words of saying."""

from workbench.comparison.quotations.inflection import ENGLISH as ENDINGS
from workbench.comparison.quotations.inflection import inflect
from workbench.comparison.quotations.speech_words import SpeechWords, endings, openers
from workbench.text.patterns import words

_SAYING = inflect(
    """add ask reply answer explain insist argue warn claim declare announce state note stress
    emphasise emphasize comment remark acknowledge concede confirm recall report suggest urge
    pledge promise complain continue conclude predict tweet shout joke counter boast call describe
    criticise criticize condemn demand allege believe hope expect estimate testify wonder exclaim
    recount reveal disclose observe mention maintain assert contend reiterate repeat recommend
    propose advise protest object retort lament caution declare clarify elaborate summarise
    summarize inform reassure assure accuse blame praise question query speculate fear guess
    suspect calculate reckon project indicate proclaim affirm attest certify confess
    threaten vow apologise apologize thank welcome denounce dismiss reject dispute""",
    ENDINGS,
    irregular="""said says say told tells tell wrote writes written thinks think thought admitted
    admits denied denies deny dubbed quipped vowed stresses foresaw foresees swore swears
    forecast forecasts believe argue insist warn admit suggest expect explain
    acknowledge predict complain posted branded""",
)
_MANNERS = inflect(
    """laugh smile sigh shrug nod grin chuckle mutter murmur whisper yell scream bark snap sneer
    grumble moan groan gasp rage fume gush enthuse plead beg interject interrupt muse
    reflect snarl scoff""",
    ENDINGS,
    irregular="cried cries began begins went goes read reads pleaded begged",
)

ENGLISH = SpeechWords(
    indefinite=words("a an his her their its our no"),
    first_person=words("i we me us my our"),
    feminine=words("she her mrs ms lady queen princess spokeswoman chairwoman"),
    masculine=words("he his mr sir king prince spokesman chairman"),
    verbs=_SAYING.all,
    manners=_MANNERS.all,
    maybe_nouns=words("""claim claims report reports demand demands promise promises estimate
        estimates charge charges comment comments call calls note notes remark remarks answer
        answers pledge pledges vow vows boast boasts forecast forecasts hope hopes fear fears
        state states question questions request requests reply replies protest protests cry
        condemned accused praise complaint post tweets joke jokes details read reads"""),
    questions=words("why how what if where who"),
    asking=endings("ask wonder explain question describe told tell reveal"),
    promising=endings(
        "promis pledg vow threaten urg ask advis warn claim hop expect demand swor order beg plead "
        "offer refus"
    ),
    addressing=words("told tells tell"),
    bare_speakers=words("""police officials prosecutors experts scientists doctors investigators
        authorities residents critics witnesses firefighters sources lawyers campaigners activists
        unions teachers organisers organizers analysts economists researchers ministers officers
        farmers parents detectives diplomats aides neighbours neighbors rescuers"""),
    infinitive_marks=words("to"),
    auxiliaries=words(
        "has had have is was were be been would will could can may might did does been being"
    ),
    source_before=openers(
        "according to", "in the words of", "in the view of", "in the opinion of", "as per"
    ),
    that=words("that whether"),
    pronouns=words("he she they it we i"),
    relative=words("who"),
    as_clause=words("as"),
    subordinates=words("when while after before although though because if since"),
    joins=words("and but or so yet"),
    not_speaker=words("""on in at by with after before for from to during under over as while when
        if although though because since until despite amid among about against following later
        earlier yesterday today meanwhile however asked speaking writing instead there then"""),
    ends_speaker=words("""on in at during after before when while as to for by who which whose
        about today yesterday earlier later last this next recently has had have is was were are
        will would could can may might and but adding referring speaking via through over against
        monday tuesday wednesday thursday friday saturday sunday that whether if because from with
        january february march april june july august september october november december"""),
    skipped=words("""also then later yesterday today earlier recently repeatedly simply has had
        have once again already further not never finally publicly angrily quietly monday tuesday
        wednesday thursday friday saturday sunday"""),
    naming=words("""called titled entitled named nicknamed dubbed film book novel magazine
        newspaper song album show series play ship operation slogan motto headline word term phrase
        like so-called movie single exhibition paper"""),
    naming_after=words("aka"),
    fragment_cues=words("as a an of the"),
    labels=words("as called calls"),
    articles=words("""the a an his her their its our my this that these those one two three some
        many"""),
    of=words("of from for"),
    titles=words("""president minister prime chancellor mayor mr mrs ms dr prof professor sir lady
        king queen prince princess pope bishop general colonel captain senator representative judge
        justice secretary governor ambassador director chief spokesman spokeswoman spokesperson
        lawyer attorney prosecutor leader chairman chairwoman foreign defence defense finance
        interior chair officer executive"""),
    passive=words("is are was were been be being"),
    by=words("by"),
    bare_clauses=words("""said says say claim believe insist expect expects fear fears feared
        reckon reckons reckoned acknowledges acknowledged admits denies denied told tells
        estimates estimated suggested suggests predicted predicts think thought hope reported
        announced announces maintains maintained added claimed claims believes believed insisted
        insists admitted warned warns hopes hoped thinks confirmed stressed argued argues"""),
)
