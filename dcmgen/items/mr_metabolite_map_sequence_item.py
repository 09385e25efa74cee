# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of MR Metabolite Map Sequence (0018,9152)."""

from __future__ import annotations

from dcmgen.model.fields import FD, SQ, ST
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class MRMetaboliteMapSequenceItem(Item):
    """Item of MR Metabolite Map Sequence (0018,9152) (PS3.3 C.8.13.5.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

    __slots__ = ()

    MetaboliteMapDescription: ST = ST(0x0018_9080)
    """Metabolite Map Description (0018,9080), VM 1, Type 1C (PS3.3 C.8.13.5.12)."""
    MetaboliteMapCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_9083, "CodeSequenceMacro")
    """Metabolite Map Code Sequence (0018,9083), VM 1, Type 3 (PS3.3 C.8.13.5.12)."""
    ChemicalShiftSequence: SQ[ChemicalShiftSequenceItem] = SQ(0x0018_9084, "ChemicalShiftSequenceItem")
    """Chemical Shift Sequence (0018,9084), VM 1, Type 3 (PS3.3 C.8.13.5.12)."""


class ChemicalShiftSequenceItem(Item):
    """Item of Chemical Shift Sequence (0018,9084) (PS3.3 C.8.13.5.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.12.html
    """

    __slots__ = ()

    ChemicalShiftMinimumIntegrationLimitInppm: FD = FD(0x0018_9295)
    """Chemical Shift Minimum Integration Limit in ppm (0018,9295), VM 1, Type 1 (PS3.3 C.8.13.5.12)."""
    ChemicalShiftMaximumIntegrationLimitInppm: FD = FD(0x0018_9296)
    """Chemical Shift Maximum Integration Limit in ppm (0018,9296), VM 1, Type 1 (PS3.3 C.8.13.5.12)."""
