"""Argos' language codes and ours."""

_TAGS = {"zt": "zh-Hant", "pb": "pt-BR"}
"""The codes of Argos' index that are not BCP-47: traditional Chinese, Brazilian Portuguese."""


def language_tag(argos_code: str) -> str:
    """Turn Argos' code of a language into BCP-47."""
    return _TAGS.get(argos_code, argos_code.replace("_", "-"))
