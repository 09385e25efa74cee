# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Light Path Filter Type Stack Code Sequence (0022,0017)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.equivalent_code_sequence_item import EquivalentCodeSequenceItem
from dcmgen.model.fields import (
    US_,
    AnyText,
    Coded,
    CS_Value,
    DTValue,
    Items,
    LO_Value,
    LOValue,
    SHValue,
    UCValue,
    UI_Value,
    UIValue,
    URValue,
    US_Value,
    USn,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Light Path Filter Type Stack Code Sequence (0022,0017) (PS3.3 C.8.17.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
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
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        LightPathFilterPassThroughWavelength: US_Value = ...,
        LightPathFilterPassBand: USnValue = ...,
    ) -> None: ...
    LightPathFilterPassThroughWavelength: US_
    """Light Path Filter Pass-Through Wavelength (0022,0001), US, VM 1, Type 3.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """
    LightPathFilterPassBand: USn
    """Light Path Filter Pass Band (0022,0002), US, VM 2, Type 3.

    PS3.3 C.8.17.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.9.html
    """

class OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItems(
    Sequence[OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem]
):
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
        ContextGroupExtensionFlag: Literal["Y", "N", "", None] = ...,
        ContextIdentifier: CS_Value = ...,
        ContextUID: UI_Value = ...,
        MappingResourceUID: UI_Value = ...,
        EquivalentCodeSequence: Items[EquivalentCodeSequenceItem] = ...,
        MappingResourceName: LO_Value = ...,
        LightPathFilterPassThroughWavelength: US_Value = ...,
        LightPathFilterPassBand: USnValue = ...,
    ) -> OphthalmicTomographyParametersLightPathFilterTypeStackCodeSequenceItem: ...
