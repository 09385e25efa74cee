# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Intervention Drug Information Sequence (0018,0026)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DS_, LO_, SQ, TM_, DS_Value, Items, LO_Value, TM_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PETIsotopeInterventionDrugInformationSequenceItem(Item):
    """Item of Intervention Drug Information Sequence (0018,0026) (PS3.3 C.8.9.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

    def __init__(
        self,
        /,
        *,
        InterventionDrugStopTime: TM_Value = ...,
        InterventionDrugDose: DS_Value = ...,
        InterventionDrugCodeSequence: Items[CodeSequenceMacro] = ...,
        InterventionDrugName: LO_Value = ...,
        InterventionDrugStartTime: TM_Value = ...,
    ) -> None: ...
    InterventionDrugName: LO_
    """Intervention Drug Name (0018,0034), LO, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    InterventionDrugCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Intervention Drug Code Sequence (0018,0029), SQ, VM 1, Type 3.

    Codes: CID 10 Interventional Drug (Baseline).

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    InterventionDrugStartTime: TM_
    """Intervention Drug Start Time (0018,0035), TM, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    InterventionDrugStopTime: TM_
    """Intervention Drug Stop Time (0018,0027), TM, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """
    InterventionDrugDose: DS_
    """Intervention Drug Dose (0018,0028), DS, VM 1, Type 3.

    PS3.3 C.8.9.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.2.html
    """

class PETIsotopeInterventionDrugInformationSequenceItems(Sequence[PETIsotopeInterventionDrugInformationSequenceItem]):
    def add(
        self,
        /,
        *,
        InterventionDrugStopTime: TM_Value = ...,
        InterventionDrugDose: DS_Value = ...,
        InterventionDrugCodeSequence: Items[CodeSequenceMacro] = ...,
        InterventionDrugName: LO_Value = ...,
        InterventionDrugStartTime: TM_Value = ...,
    ) -> PETIsotopeInterventionDrugInformationSequenceItem: ...
