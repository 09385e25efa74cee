"""Checks of structured reports against the templates of PS3.16 that they name."""

from __future__ import annotations

from dcmgen.validation.templates.check import check_templates as check_templates
