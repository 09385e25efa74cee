"""Presentation states: how images are displayed, with annotations (PS3.3 A.33)."""
