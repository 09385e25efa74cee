# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Color Palette Definition Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.iod import Module


class ColorPaletteDefinitionModule(ContentIdentificationMacro, Module):
    """Color Palette Definition Module (PS3.3 C.28.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.28.html#sect_C.28.1
    """

    __slots__ = ()
