"""English words of saying."""

from workbench.comparison.quotations.speech_words import SpeechWords, openers
from workbench.text.patterns import words

ENGLISH = SpeechWords(
    indefinite=words("a an his her their its our no"),
    first_person=words("i we me us my our"),
    feminine=words("she her mrs ms lady queen princess spokeswoman chairwoman"),
    masculine=words("he his mr sir king prince spokesman chairman"),
    verbs=words("""said says say told tells added adds asked asks replied replies answered answers
        wrote writes explained explains insisted insists argued argues warned warns claimed claims
        declared declares announced announces stated states noted notes stressed stresses
        emphasised emphasized commented comments remarked remarks acknowledged acknowledges
        admitted admits conceded concedes denied denies confirmed confirms recalled recalls
        reported reports suggested suggests urged urges vowed vows pledged pledges promised
        promises complained complains continued concluded predicted predicts tweeted posted shouted
        quipped joked countered boasted called calls described describes dubbed branded criticised
        criticized condemned praised demanded demands alleged alleges believes believed hopes hoped
        thinks expects estimated estimates testified wondered exclaimed cried sighed recounted"""),
    auxiliaries=words("has had have is was were be been would will could can may might did does"),
    source_before=openers("according to", "in the words of", "in the view of"),
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
    bare_clauses=words("""said says added claimed claims believes believed insisted insists
        admitted warned warns hopes hoped thinks confirmed stressed argued argues"""),
)
