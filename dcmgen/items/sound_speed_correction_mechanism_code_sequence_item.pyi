# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Sound Speed Correction Mechanism Code Sequence (0018,9832)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.model.fields import (
    FD,
    SQ,
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    FDValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SoundSpeedCorrectionMechanismCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Sound Speed Correction Mechanism Code Sequence (0018,9832) (PS3.3 C.8.34.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """

    def __init__(
        self,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ObjectSoundSpeed: FDValue = ...,
        AcousticCouplingMediumSoundSpeed: FDValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...
    ObjectSoundSpeed: FD
    """Object Sound Speed (0018,9833), FD, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.8.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """
    AcousticCouplingMediumSoundSpeed: FD
    """Acoustic Coupling Medium Sound Speed (0018,9834), FD, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.8.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """
    ReferencedImageSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.8.34.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.4.html
    """

class SoundSpeedCorrectionMechanismCodeSequenceItems(Sequence[SoundSpeedCorrectionMechanismCodeSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeMeaning: LOValue = ...,
        CodeValue: SHValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        CodingSchemeVersion: SHValue = ...,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextGroupLocalVersion: DTValue = ...,
        ContextGroupExtensionCreatorUID: UIValue = ...,
        LongCodeValue: UCValue = ...,
        URNCodeValue: URValue = ...,
        ReferencedImageSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        ObjectSoundSpeed: FDValue = ...,
        AcousticCouplingMediumSoundSpeed: FDValue = ...,
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
    ) -> SoundSpeedCorrectionMechanismCodeSequenceItem: ...
