"""German verbs of saying, inflected from their stems, and the subjunctive of reported speech."""

from workbench.text.patterns import words

_WEAK = """sag erklär mein beton bericht behaupt äußer äusser kritisier bedauer erzähl frag
    antwort wiederhol ergänz erläuter begründ bekräftig bestätig versicher warn forder verlang
    beklag bemängel befürcht fürcht glaub vermut schätz dementier urteil resümier kommentier
    spott schimpf mahn appellier zitier schilder verkünd rechtfertig verteidig lob würdig
    bezeichn wert erwider entgegn jubel bilanzier prophezei konter beteuer signalisier
    argumentier folger plädier droh beschwer bezweifel schwärm beanstand prognostizier
    titulier skandier verurteil begrüß begrüss flüster vermeld meld bemerk moser witzel
    propagier twitter berichtig korrigier attestier mutmaß mutmass beschuldig bekund bezichtig
    stöhn seufz feix höhn ätz wetter orakel unk konstatier diagnostizier besag beurteil bewert"""
_STRONG = {
    "sprechen": "spricht sprach sprachen gesprochen",
    "schreiben": "schreibt schrieb schrieben geschrieben",
    "bestreiten": "bestreitet bestritt bestritten",
    "versprechen": "verspricht versprach versprachen versprochen",
    "nennen": "nennt nannte nannten",
    "verweisen": "verweist verwies verwiesen",
    "gestehen": "gesteht gestand gestanden",
    "widersprechen": "widerspricht widersprach widersprachen widersprochen",
    "unterstreichen": "unterstreicht unterstrich unterstrichen",
    "verlauten": "verlautet verlautete",
    "empfehlen": "empfiehlt empfahl empfahlen empfohlen",
    "beschreiben": "beschreibt beschrieb beschrieben",
    "verraten": "verrät verriet verrieten",
    "raten": "rät riet rieten",
    "rufen": "ruft rief riefen gerufen",
    "empfinden": "empfindet empfand empfanden empfunden",
    "ergeben": "ergibt ergab ergaben",
    "aufrufen": "aufgerufen",
}
_WITH_PARTICLE = """ab:wink an:kündig an:merk an:führ an:mahn an:prang hinzu:füg ein:räum fest:stell
    klar:stell heraus:stell aus:drück mit:teil aus:führ nach:hak an:deut entgegen:setz dar:leg
    zu:sicher nahe:leg zu:stimm geltend:mach deutlich:mach klar:mach nach:schieb bei:pflicht
    kund:tu auf:forder ein:wand voraus:sag aus:sag zusammen:fass ab:wiegel klar:mach zu:raun"""
_STRONG_WITH_PARTICLE = """an:geb,gab,gaben,gibt,gegeben zu:geb,gab,gaben,gibt,gegeben
    bekannt:geb,gab,gaben,gibt,gegeben wieder:geb,gab,gaben,gibt,gegeben
    zurück:weis,wies,wiesen,weist,gewiesen hin:weis,wies,wiesen,weist,gewiesen
    vor:werf,warf,warfen,wirft,geworfen fort:fahr,fuhr,fuhren,fährt,gefahren
    vor:schlag,schlug,schlugen,schlägt,geschlagen davon:geh,ging,gingen,geht,gegangen
    wissen:lass,ließ,ließen,lässt,gelassen verlauten:lass,ließ,ließen,lässt,gelassen
    verbreiten:lass,ließ,ließen,lässt,gelassen hervor:heb,hob,hoben,hebt,gehoben
    entgegen:halt,hielt,hielten,hält,gehalten fest:halt,hielt,hielten,hält,gehalten
    auf:ruf,rief,riefen,ruft,gerufen an:schließ,schloss,schlossen,schließt,geschlossen
    entgegen:tret,trat,traten,tritt,getreten ausdruck:bring,brachte,brachten,bringt,gebracht
    worten:schließ,schloss,schlossen,schließt,geschlossen stellung:nehm,nahm,nahmen,nimmt,genommen
    ein:gesteh,gestand,gestanden,gesteht,gestanden ein:wend,wandte,wandten,wendet,gewandt
    aus:gesprochen,sprach,sprachen,spricht,gesprochen aus:geh,ging,gingen,geht,gegangen
    vor:trag,trug,trugen,trägt,getragen nach:leg,legte,legten,legt,gelegt
    darin:steh,stand,standen,steht,gestanden auffassung:vertret,vertrat,vertraten,vertritt,vertreten
    meinung:vertret,vertrat,vertraten,vertritt,vertreten
    überzeugt:geb,gab,gaben,gibt,gegeben"""
_MOODS = """überzeugt zuversichtlich zufrieden erfreut enttäuscht besorgt optimistisch erleichtert
    skeptisch empört entsetzt bestürzt erschüttert offen"""
_SHOWN = ("zeigt", "zeigte", "zeigten")
_UNPREFIXED = ("be", "er", "ver", "ent", "emp", "wider", "wiederhol", "bestät", "prophezei")
_REPORTING = """sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe
    liege drohe bestehe handele handle nehme lasse mache führe wisse sehe halte brauche finde gelte
    stelle bringe trage treffe spiele helfe fehle kenne laufe zeige verfüge gehöre verstehe
    resultiere erinnere setze lebe arbeite entspreche rechne betrage ergebe heiße diene verletze
    bedeute plane versuche leide fahre kämpfe suche schaffe widerspreche unterstütze verstoße
    verliere gewinne steige sinke wachse beginne befinde erhalte erfolge entstehe warte zahle passe
    sorge stamme weigere besitze benötige umfasse betreffe nutze verwende fürchte hoffe freue
    glaube denke erwarte übertreibe entbehre ziehe beruhe spreche verlaufe funktioniere biete
    existiere wirke zwinge lüge enthalte erlaube ermögliche gefährde hänge lehne liefere melde
    prüfe reagiere richte schütze schweige sterbe stimme unternehme verdiene verhandle verhandele
    vertraue verweigere wachse wünsche zerstöre zähle trete wecke dringe kehre rufe bekenne"""
_CONDITIONAL = """hätte hätten würde würden könnte könnten müsste müssten dürfte
    dürften wäre wären gäbe ginge käme kämen stünde stünden bliebe läge lägen nähme ließe
    wüsste sähe hielte bräuchte besäße befänden sprächen täten"""


def _soft(stem: str) -> bool:
    return stem[-1] in "td" or stem.endswith(("chn", "gn", "ffn"))


def _forms(stem: str) -> set[str]:
    """The third person, present and past: ``sagt sagte sagten sagen``."""
    e = "e" if _soft(stem) else ""
    plural = stem + ("n" if stem.endswith(("el", "er")) and not stem.endswith("ehr") else "en")
    return {f"{stem}{e}t", f"{stem}{e}te", f"{stem}{e}ten", plural}


def _participle(stem: str) -> str:
    lead = "" if stem.endswith("ier") or stem.startswith(_UNPREFIXED) else "ge"
    return f"{lead}{stem}{'e' if _soft(stem) else ''}t"


def _speech() -> frozenset[str]:
    forms = {form for stem in _WEAK.split() for form in (*_forms(stem), _participle(stem))}
    for infinitive, strong in _STRONG.items():
        forms |= {infinitive, *strong.split()}
    for particle, finite, participle in _particle_rows():
        forms |= {particle + form for form in finite} | {particle + participle}
    return frozenset(forms)


def _particle_rows() -> list[tuple[str, set[str], str]]:
    """Particle, finite forms and participle of every verb that has a particle."""
    rows = []
    for entry in _WITH_PARTICLE.split():
        particle, stem = entry.split(":")
        rows.append((particle, _forms(stem), _participle(stem)))
    for entry in _STRONG_WITH_PARTICLE.split():
        particle, forms = entry.split(":")
        stem, *finite, participle = forms.split(",")
        rows.append((particle, {f"{stem}en", *finite}, participle))
    return rows


def _particle_verbs() -> dict[str, frozenset[str]]:
    verbs: dict[str, frozenset[str]] = {}
    for particle, finite, participle in _particle_rows():
        for form in (*finite, participle):
            verbs[form] = verbs.get(form, frozenset()) | {particle}
    return verbs | dict.fromkeys(_SHOWN, words(_MOODS))


SPEECH = _speech()
"""Finite forms and participles that say by themselves that somebody speaks."""
PARTICLE_VERBS = _particle_verbs()
"""Finite forms that say so with one of these words later in the clause: ``kündigte … an``."""
REPORTING = words(_REPORTING)
"""Verb forms of reported speech, which hardly stand for anything else."""
CONDITIONAL = words(_CONDITIONAL)
"""Forms that stand for them where they look like the indicative, but mean conditions too."""
