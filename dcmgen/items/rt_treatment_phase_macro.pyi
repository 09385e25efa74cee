# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Treatment Phase Macro."""

from dcmgen.items.entity_labeling_macro import EntityLabelingMacro
from dcmgen.model.fields import DA_, UI_, US, DA_Value, LO_Value, SHValue, ST_Value, UI_Value, USValue
from dcmgen.model.sequence import Sequence

class RTTreatmentPhaseMacro(EntityLabelingMacro):
    """RT Treatment Phase Macro (PS3.3 C.36.2.1.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """

    def __init__(
        self,
        /,
        *,
        EntityLabel: SHValue = ...,
        RTTreatmentPhaseIndex: USValue = ...,
        RTTreatmentPhaseUID: UI_Value = ...,
        IntendedPhaseStartDate: DA_Value = ...,
        IntendedPhaseEndDate: DA_Value = ...,
        EntityName: LO_Value = ...,
        EntityDescription: ST_Value = ...,
    ) -> None: ...
    RTTreatmentPhaseIndex: US
    """RT Treatment Phase Index (3010,003A), US, VM 1, Type 1.

    PS3.3 C.36.2.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """
    RTTreatmentPhaseUID: UI_
    """RT Treatment Phase UID (3010,003B), UI, VM 1, Type 2.

    PS3.3 C.36.2.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """
    IntendedPhaseStartDate: DA_
    """Intended Phase Start Date (3010,004C), DA, VM 1, Type 2.

    PS3.3 C.36.2.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """
    IntendedPhaseEndDate: DA_
    """Intended Phase End Date (3010,004D), DA, VM 1, Type 2.

    PS3.3 C.36.2.1.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.html#sect_C.36.2.1.2
    """

class RTTreatmentPhaseMacros(Sequence[RTTreatmentPhaseMacro]):
    def add(
        self,
        /,
        *,
        EntityLabel: SHValue = ...,
        RTTreatmentPhaseIndex: USValue = ...,
        RTTreatmentPhaseUID: UI_Value = ...,
        IntendedPhaseStartDate: DA_Value = ...,
        IntendedPhaseEndDate: DA_Value = ...,
        EntityName: LO_Value = ...,
        EntityDescription: ST_Value = ...,
    ) -> RTTreatmentPhaseMacro: ...
