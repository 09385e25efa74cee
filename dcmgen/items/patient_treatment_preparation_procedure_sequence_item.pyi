# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Treatment Preparation Procedure Sequence (300A,0790)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro, ContentItemWithModifiersMacros
from dcmgen.items.rt_accessory_device_identification_macro import (
    RTAccessoryDeviceIdentificationMacro,
    RTAccessoryDeviceIdentificationMacros,
)
from dcmgen.model.fields import LT_, SQ, US, Items, LT_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PatientTreatmentPreparationProcedureSequenceItem(Item):
    """Item of Patient Treatment Preparation Procedure Sequence (300A,0790) (PS3.3 C.36.2.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        PatientTreatmentPreparationProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientTreatmentPreparationProcedureIndex: USValue = ...,
        PatientTreatmentPreparationProcedureParameterDescription: LT_Value = ...,
        PatientTreatmentPreparationProcedureParameterSequence: Items[ContentItemWithModifiersMacro] = ...,
        PatientTreatmentPreparationDeviceSequence: Items[RTAccessoryDeviceIdentificationMacro] = ...,
    ) -> None: ...
    PatientTreatmentPreparationProcedureIndex: US
    """Patient Treatment Preparation Procedure Index (300A,0795), US, VM 1, Type 1.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    PatientTreatmentPreparationProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Treatment Preparation Procedure Code Sequence (300A,0791), SQ, VM 1, Type 1.

    Codes: CID 9577 Patient Treatment Preparation Procedure (Baseline, inferred).

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    PatientTreatmentPreparationDeviceSequence: SQ[
        RTAccessoryDeviceIdentificationMacros, RTAccessoryDeviceIdentificationMacro
    ]
    """Patient Treatment Preparation Device Sequence (300A,078F), SQ, VM 1, Type 3.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    PatientTreatmentPreparationProcedureParameterDescription: LT_
    """Patient Treatment Preparation Procedure Parameter Description (300A,078E), LT, VM 1, Type 2.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """
    PatientTreatmentPreparationProcedureParameterSequence: SQ[
        ContentItemWithModifiersMacros, ContentItemWithModifiersMacro
    ]
    """Patient Treatment Preparation Procedure Parameter Sequence (300A,0793), SQ, VM 1, Type 2.

    PS3.3 C.36.2.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.3.4.html
    """

class PatientTreatmentPreparationProcedureSequenceItems(Sequence[PatientTreatmentPreparationProcedureSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientTreatmentPreparationProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientTreatmentPreparationProcedureIndex: USValue = ...,
        PatientTreatmentPreparationProcedureParameterDescription: LT_Value = ...,
        PatientTreatmentPreparationProcedureParameterSequence: Items[ContentItemWithModifiersMacro] = ...,
        PatientTreatmentPreparationDeviceSequence: Items[RTAccessoryDeviceIdentificationMacro] = ...,
    ) -> PatientTreatmentPreparationProcedureSequenceItem: ...
