# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Tractography Results Keys."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import DA, TM, CSn


class TractographyResultsKeysMacro(ContentIdentificationMacro):
    """Tractography Results Keys (PS3.3 F.5.44).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.44.html
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
