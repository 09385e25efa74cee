# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Source Series Information Sequence (3006,004C)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, LO, TM, UI
from dcmgen.model.iod import Item


class SourceSeriesInformationSequenceItem(Item):
    """Item of Source Series Information Sequence (3006,004C) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    Modality: CS = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    SeriesDate: DA = DA(0x0008_0021)
    """Series Date (0008,0021), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    SeriesTime: TM = TM(0x0008_0031)
    """Series Time (0008,0031), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    SeriesDescription: LO = LO(0x0008_103E)
    """Series Description (0008,103E), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.8.8.5)."""
