"""Regular forms of verbs, the third person, from their infinitives and one table a language."""

from collections.abc import Mapping
from dataclasses import dataclass

Endings = Mapping[str, tuple[str, str]]
"""Ending of the infinitive → endings of its finite forms, endings of its participles."""


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms of some verbs."""

    finite: frozenset[str]
    participles: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """Finite forms and participles."""
        return self.finite | self.participles


def inflect(infinitives: str, endings: Endings, irregular: str = "", perfect: str = "") -> Forms:
    """Inflect verbs by the longest ending of the infinitive that the table has.

    Args:
        infinitives: separated by white space.
        irregular: finite forms to add as they are.
        perfect: participles to add as they are.
    """
    finite, participles = set(irregular.split()), set(perfect.split())
    for infinitive in infinitives.split():
        ending = max((e for e in endings if infinitive.endswith(e)), key=len)
        stem = infinitive.removesuffix(ending)
        own, perfects = endings[ending]
        finite |= {stem + one.strip("-") for one in own.split()}
        participles |= {stem + one.strip("-") for one in perfects.split()}
    return Forms(frozenset(finite), frozenset(participles))


ENGLISH: Endings = {
    "": ("s ed", ""),
    "e": ("es ed", ""),
    "y": ("ies ied", ""),
    "ay": ("ays ayed", ""),
    "ey": ("eys eyed", ""),
    "sh": ("shes shed", ""),
    "ss": ("sses ssed", ""),
    "ch": ("ches ched", ""),
}
DUTCH: Endings = {
    "en": ("t te ten en", ""),
    "eren": ("eert eerde eerden eren", "eerd"),
}
FRENCH: Endings = {
    "er": ("e ent ait aient a èrent era eront", "é"),
    "ger": ("ge gent geait geaient gea gèrent gera geront", "gé"),
    "cer": ("ce cent çait çaient ça cèrent cera ceront", "cé"),
    "éter": ("ète ètent était étaient éta étèrent étera éteront", "été"),
    "érer": ("ère èrent érait éraient éra érèrent érera éreront", "éré"),
    "éder": ("ède èdent édait édaient éda édèrent édera éderont", "édé"),
    "éler": ("èle èlent élait élaient éla élèrent élera éleront", "élé"),
    "eler": ("elle ellent elait elaient ela elèrent ellera elleront", "elé"),
    "ir": ("it issent issait issaient irent ira iront", "i"),
    "dre": ("d dent dait daient dit dirent dra dront", "du"),
    "ettre": ("et ettent ettait ettaient it irent ettra ettront", "is"),
}
SPANISH: Endings = {
    "ar": ("a an ó aron aba aban ará arán", "ado"),
    "er": ("e en ió ieron ía ían erá erán", "ido"),
    "ir": ("e en ió ieron ía ían irá irán", "ido"),
}
PORTUGUESE: Endings = {
    "ar": ("a am ou aram ava avam ará arão ara", "ado"),
    "er": ("e em eu eram ia iam erá erão era", "ido"),
    "ir": ("e em iu iram ia iam irá irão ira", "ido"),
}
ITALIAN: Endings = {
    "are": ("a ano ò arono ava avano erà eranno", "ato"),
    "gare": ("ga gano gò garono gava gavano gherà gheranno", "gato"),
    "care": ("ca cano cò carono cava cavano cherà cheranno", "cato"),
    "iare": ("ia iano iò iarono iava iavano ierà ieranno", "iato"),
    "ere": ("e ono é erono eva evano erà eranno ette ettero", "uto"),
    "ire": ("isce iscono ì irono iva ivano irà iranno", "ito"),
}
POLISH: Endings = {
    "eć": ("ał ała ało eli ały", ""),
    "ać": ("ał ała ało ali ały", ""),
    "ić": ("ił iła iło ili iły", ""),
    "yć": ("ył yła yło yli yły", ""),
    "nąć": ("nął nęła nęło nęli nęły", ""),
}
RUSSIAN: Endings = {
    "ть": ("л ла ло ли", ""),
    "ться": ("лся лась лось лись", ""),
}
RUSSIAN_PRESENT: Endings = {
    "ать": ("ает ают", ""),
    "ять": ("яет яют", ""),
    "ить": ("ит ят", ""),
    "овать": ("ует уют", ""),
    "аться": ("ается аются", ""),
}


def both_yo(forms: frozenset[str]) -> frozenset[str]:
    """Russian forms with ``ё`` also as most print them, with ``е``."""
    return forms | {form.replace("ё", "е") for form in forms}


def polish_present(singular: str) -> frozenset[str]:
    """Third persons present, singular and plural, from the singular: ``dodaje dodają``."""
    forms = set(singular.split())
    for one in singular.split():
        if one.endswith("a"):
            forms.add(one + "ją")
        elif one.endswith("je"):
            forms.add(one.removesuffix("e") + "ą")
        elif one.endswith(("e", "y", "dzi")):
            forms.add(one[:-1] + "ą")
        else:
            forms.add(one + "ą")
    return frozenset(forms)
