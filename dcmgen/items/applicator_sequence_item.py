# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Applicator Sequence (300A,0107)."""

from __future__ import annotations

from dcmgen.model.fields import CST, FL, FL_, LO_, SH, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    ApplicatorID: SH = SH(0x300A_0108)
    """Applicator ID (300A,0108), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ApplicatorType: CST[
        Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "PHOTON_SQUARE",
            "PHOTON_RECT",
            "PHOTON_CIRC",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
        ]
    ] = CST(0x300A_0109)
    """Applicator Type (300A,0109), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    ApplicatorGeometrySequence: SQ[ApplicatorGeometrySequenceItem] = SQ(0x300A_0431, "ApplicatorGeometrySequenceItem")
    """Applicator Geometry Sequence (300A,0431), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    SourceToApplicatorMountingPositionDistance: FL_ = FL_(0x300A_0436)
    """Source to Applicator Mounting Position Distance (300A,0436), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ApplicatorDescription: LO_ = LO_(0x300A_010A)
    """Applicator Description (300A,010A), VM 1, Type 3 (PS3.3 C.8.8.2)."""


class ApplicatorGeometrySequenceItem(Item):
    """Item of Applicator Geometry Sequence (300A,0431) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    ApplicatorApertureShape: CST[Literal["SYM_SQUARE", "SYM_RECTANGLE", "SYM_CIRCULAR"]] = CST(0x300A_0432)
    """Applicator Aperture Shape (300A,0432), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    ApplicatorOpening: FL = FL(0x300A_0433)
    """Applicator Opening (300A,0433), VM 1, Type 1C (PS3.3 C.8.8.2)."""
    ApplicatorOpeningX: FL = FL(0x300A_0434)
    """Applicator Opening X (300A,0434), VM 1, Type 1C (PS3.3 C.8.8.2)."""
    ApplicatorOpeningY: FL = FL(0x300A_0435)
    """Applicator Opening Y (300A,0435), VM 1, Type 1C (PS3.3 C.8.8.2)."""
