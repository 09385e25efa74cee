# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Receive Coil Sequence (0018,9042)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, LO_, SH, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class MRReceiveCoilSequenceItem(Item):
    """Item of MR Receive Coil Sequence (0018,9042) (PS3.3 C.8.13.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

    __slots__ = ()

    ReceiveCoilName: SH = SH(0x0018_1250)
    """Receive Coil Name (0018,1250), VM 1, Type 1C (PS3.3 C.8.13.5.7)."""
    ReceiveCoilManufacturerName: LO_ = LO_(0x0018_9041)
    """Receive Coil Manufacturer Name (0018,9041), VM 1, Type 2C (PS3.3 C.8.13.5.7)."""
    ReceiveCoilType: CST[Literal["BODY", "VOLUME", "SURFACE", "MULTICOIL"]] = CST(0x0018_9043)
    """Receive Coil Type (0018,9043), VM 1, Type 1C (PS3.3 C.8.13.5.7)."""
    QuadratureReceiveCoil: CS[Literal["YES", "NO"]] = CS(0x0018_9044)
    """Quadrature Receive Coil (0018,9044), VM 1, Type 1C (PS3.3 C.8.13.5.7)."""
    MultiCoilDefinitionSequence: SQ[MultiCoilDefinitionSequenceItem] = SQ(
        0x0018_9045, "MultiCoilDefinitionSequenceItem"
    )
    """Multi-Coil Definition Sequence (0018,9045), VM 1, Type 1C (PS3.3 C.8.13.5.7)."""
    MultiCoilConfiguration: LO_ = LO_(0x0018_9046)
    """Multi-Coil Configuration (0018,9046), VM 1, Type 3 (PS3.3 C.8.13.5.7)."""


class MultiCoilDefinitionSequenceItem(Item):
    """Item of Multi-Coil Definition Sequence (0018,9045) (PS3.3 C.8.13.5.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.7.html
    """

    __slots__ = ()

    MultiCoilElementName: SH = SH(0x0018_9047)
    """Multi-Coil Element Name (0018,9047), VM 1, Type 1 (PS3.3 C.8.13.5.7)."""
    MultiCoilElementUsed: CS[Literal["YES", "NO"]] = CS(0x0018_9048)
    """Multi-Coil Element Used (0018,9048), VM 1, Type 1 (PS3.3 C.8.13.5.7)."""
