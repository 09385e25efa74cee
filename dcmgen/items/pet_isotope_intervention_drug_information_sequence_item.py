# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Intervention Drug Information Sequence (0018,0026)."""

from __future__ import annotations

from dcmgen.model.fields import DS_, LO_, SQ, TM_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class PETIsotopeInterventionDrugInformationSequenceItem(Item):
    """Item of Intervention Drug Information Sequence (0018,0026) (PS3.3 C.8.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

    __slots__ = ()

    InterventionDrugName: LO_ = LO_(0x0018_0034)
    """Intervention Drug Name (0018,0034), VM 1, Type 3 (PS3.3 C.8.9.2)."""
    InterventionDrugCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_0029, "CodeSequenceMacro")
    """Intervention Drug Code Sequence (0018,0029), VM 1, Type 3 (PS3.3 C.8.9.2)."""
    InterventionDrugStartTime: TM_ = TM_(0x0018_0035)
    """Intervention Drug Start Time (0018,0035), VM 1, Type 3 (PS3.3 C.8.9.2)."""
    InterventionDrugStopTime: TM_ = TM_(0x0018_0027)
    """Intervention Drug Stop Time (0018,0027), VM 1, Type 3 (PS3.3 C.8.9.2)."""
    InterventionDrugDose: DS_ = DS_(0x0018_0028)
    """Intervention Drug Dose (0018,0028), VM 1, Type 3 (PS3.3 C.8.9.2)."""
