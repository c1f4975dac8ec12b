"""Tables for German compounds: what may be a part of one, and what only looks like it."""

_SHORT = """
    abo akt akw alt app arm art ast bad bar bau bio bob bug bus dom ei eck ehe ehr eid eis elf end
    erb erd erz fan fuß gas gut hof hut kur lkw lob los mai mut nah neu not öko öl ohr ort ost pkw
    pol rad rat rot ruf see süd tag tal tat tee tod ton tor tot tür typ uhr wal weg zar zoo zug
"""
SHORT = frozenset(_SHORT.split())
"""All words of up to three letters that take part in compounds, but for acronyms."""

_WITHOUT_E = """
    eck ehr end erb erd ernt farb frag kirch klag kron lehr miet sach schul sorg straf tauf woll
"""
WITHOUT_E = frozenset(_WITHOUT_E.split())
"""Words that lose their e as first part, of those with up to five letters left; longer ones may."""

_OTHER_WORDS = """
    ab an auf aus be bei da dar dahin dis durch ein emp ent er fort ge her hin in ins miss mit nach
    re über um un ur ver vor weg wider wieder zer zu zurück zusammen der die das den dem des eine
    einen einer sie wir ihr was wer wie nur man mir dir ihm mal sei ist war hat aufs ans ums vom zum
    zur beim fürs übers ihre ihrer ihren sein seine mein dein kein ante anti
"""
NO_MODIFIERS = frozenset(_OTHER_WORDS.split())
"""Words of their own, but as first part they make another word: ``Einfluss`` is no ``Fluss``."""

_ENDINGS = """
    ation ationen bar chen ende enden endes ender en ern ert est ette ett euren haft heit heiten
    ieren ierung ierungen igkeit igkeiten innen ion ionen isch isten istin ität itäten keit keiten
    lein ler ling linge lings lich losigkeit lung lungen lunge ment mente ner nis nisse oren ost
    rung rungen schaft schaften sche schen sel sten stel tel tern toren tum tums tung tungen ung
    ungen uren iere ieren elle ellen ente enten ante anten ale alen
"""
NO_HEADS = frozenset(_ENDINGS.split())
"""Endings that make words, though lists have some of them as words too."""

_GROWN = """
    antwort antworten buchstabe buchstaben buchstabens heirat heiraten hochzeit hochzeiten legende
    legenden palast paläste passage quadrat quadrate standard standards standarte support import
    export transport kontrast monat monate rechtfertigung niederlage unterlagen handlung handlungen
    handel handels nachteil nachteile nachteilen fernsehen aufsehen ansehen anwalt anwälte gewalt
    gehalt gehalts gehälter gewalten
"""
NO_COMPOUNDS = frozenset(_GROWN.split())
"""Not made of the words that seem to be in them, or only once upon a time."""
