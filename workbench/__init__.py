"""Translate German commentary and lay it beside other outlets' coverage."""
