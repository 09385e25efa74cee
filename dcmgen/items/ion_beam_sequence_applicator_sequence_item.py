# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Applicator Sequence (300A,0107)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO_, SH
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class IonBeamSequenceApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ApplicatorID: SH = SH(0x300A_0108)
    """Applicator ID (300A,0108), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ApplicatorType: CST[
        Literal["ION_SQUARE", "ION_RECT", "ION_CIRC", "ION_SHORT", "ION_OPEN", "INTRAOPERATIVE", "STEREOTACTIC"]
    ] = CST(0x300A_0109)
    """Applicator Type (300A,0109), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    ApplicatorDescription: LO_ = LO_(0x300A_010A)
    """Applicator Description (300A,010A), VM 1, Type 3 (PS3.3 C.8.8.25)."""
