# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Real World Value Mapping Item Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro, ContentItemWithModifiersMacros
from dcmgen.model.fields import FD, LO, SH, SQ, FDn, FDnValue, FDValue, Items, LOValue, SHValue, USorSS, USorSSValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class RealWorldValueMappingItemMacro(Macro):
    """Real World Value Mapping Item Macro (PS3.3 C.7.6.16.2.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """

    def __init__(
        self,
        /,
        *,
        LUTExplanation: LOValue = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        LUTLabel: SHValue = ...,
        RealWorldValueLastValueMapped: USorSSValue = ...,
        RealWorldValueLUTData: FDnValue = ...,
        DoubleFloatRealWorldValueLastValueMapped: FDValue = ...,
        DoubleFloatRealWorldValueFirstValueMapped: FDValue = ...,
        RealWorldValueFirstValueMapped: USorSSValue = ...,
        RealWorldValueIntercept: FDValue = ...,
        RealWorldValueSlope: FDValue = ...,
        QuantityDefinitionSequence: Items[ContentItemWithModifiersMacro] = ...,
    ) -> None: ...
    RealWorldValueFirstValueMapped: USorSS
    """Real World Value First Value Mapped (0040,9216), US or SS, VM 1, Type 1C.

    Required if Pixel Data is present or Real World Value LUT Data is present or Double Float Real World Value First
    Value Mapped is absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    RealWorldValueLastValueMapped: USorSS
    """Real World Value Last Value Mapped (0040,9211), US or SS, VM 1, Type 1C.

    Required if Pixel Data is present or Real World Value LUT Data is present or Double Float Real World Value Last
    Value Mapped is absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    DoubleFloatRealWorldValueFirstValueMapped: FD
    """Double Float Real World Value First Value Mapped (0040,9214), FD, VM 1, Type 1C.

    Required if Real World Value First Value Mapped is absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    DoubleFloatRealWorldValueLastValueMapped: FD
    """Double Float Real World Value Last Value Mapped (0040,9213), FD, VM 1, Type 1C.

    Required if Real World Value Last Value Mapped is absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    RealWorldValueIntercept: FD
    """Real World Value Intercept (0040,9224), FD, VM 1, Type 1C.

    Required if Float Pixel Data is present or Double Float Pixel Data is present or Real World Value LUT Data is
    absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    RealWorldValueSlope: FD
    """Real World Value Slope (0040,9225), FD, VM 1, Type 1C.

    Required if Float Pixel Data is present or Double Float Pixel Data is present or Real World Value LUT Data is
    absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    RealWorldValueLUTData: FDn
    """Real World Value LUT Data (0040,9212), FD, VM 1-n, Type 1C.

    Required if Real World Value Intercept is absent. Not allowed otherwise.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    LUTExplanation: LO
    """LUT Explanation (0028,3003), LO, VM 1, Type 1.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    LUTLabel: SH
    """LUT Label (0040,9210), SH, VM 1, Type 1.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    Codes: CID 7181 Abstract Multi-dimensional Image Model Component Unit (Defined).

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """
    QuantityDefinitionSequence: SQ[ContentItemWithModifiersMacros, ContentItemWithModifiersMacro]
    """Quantity Definition Sequence (0040,9220), SQ, VM 1, Type 3.

    PS3.3 C.7.6.16.2.11: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.11
    """

class RealWorldValueMappingItemMacros(Sequence[RealWorldValueMappingItemMacro]):
    def add(
        self,
        /,
        *,
        LUTExplanation: LOValue = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        LUTLabel: SHValue = ...,
        RealWorldValueLastValueMapped: USorSSValue = ...,
        RealWorldValueLUTData: FDnValue = ...,
        DoubleFloatRealWorldValueLastValueMapped: FDValue = ...,
        DoubleFloatRealWorldValueFirstValueMapped: FDValue = ...,
        RealWorldValueFirstValueMapped: USorSSValue = ...,
        RealWorldValueIntercept: FDValue = ...,
        RealWorldValueSlope: FDValue = ...,
        QuantityDefinitionSequence: Items[ContentItemWithModifiersMacro] = ...,
    ) -> RealWorldValueMappingItemMacro: ...
