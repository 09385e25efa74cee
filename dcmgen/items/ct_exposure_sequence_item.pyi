# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of CT Exposure Sequence (0018,9321)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import DS_, FD, FD_, SQ, AnyText, CSTn, DS_Value, FD_Value, FDValue, Items, USn, USnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class CTExposureSequenceItem(Item):
    """Item of CT Exposure Sequence (0018,9321) (PS3.3 C.8.15.3.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """

    def __init__(
        self,
        /,
        *,
        WaterEquivalentDiameterCalculationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ExposureModulationType: Iterable[
            Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"] | AnyText
        ]
        | Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]
        | AnyText
        | None = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        ReferencedXRaySourceIndex: USnValue = ...,
        CTDIvol: FD_Value = ...,
        ImageAndFluoroscopyAreaDoseProduct: DS_Value = ...,
        WaterEquivalentDiameter: FD_Value = ...,
        CTDIPhantomTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ReferencedXRaySourceIndex: USn
    """Referenced X-Ray Source Index (0018,9377), US, VM 1-n, Type 1C.

    Required if Multi-energy CT Acquisition is YES. Not allowed otherwise.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    ExposureTimeInms: FD
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or (Image Type Value 1 is ORIGINAL and Multi-energy CT
    Acquisition is YES). May be present otherwise.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    XRayTubeCurrentInmA: FD
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    ExposureInmAs: FD
    """Exposure in mAs (0018,9332), FD, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    ExposureModulationType: CSTn[Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]]
    """Exposure Modulation Type (0018,9323), CS, VM 1-n, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    Defined Terms: NONE, ANGULAR, LONGITUDINAL, ECG_BASED, ORGAN_BASED.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    CTDIvol: FD_
    """CTDIvol (0018,9345), FD, VM 1, Type 2C.

    Required if Frame Type Value 1 of this frame is ORIGINAL or Image Type Value 1 is ORIGINAL. May be present
    otherwise.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    CTDIPhantomTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """CTDI Phantom Type Code Sequence (0018,9346), SQ, VM 1, Type 3.

    Codes: CID 4052 Phantom Device (Defined).

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    WaterEquivalentDiameter: FD_
    """Water Equivalent Diameter (0018,1271), FD, VM 1, Type 3.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    WaterEquivalentDiameterCalculationMethodCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), SQ, VM 1, Type 1C.

    Required if Water Equivalent Diameter is present. Not allowed otherwise.

    Codes: CID 10024 Water Equivalent Diameter Method (Defined).

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """
    ImageAndFluoroscopyAreaDoseProduct: DS_
    """Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1, Type 3.

    PS3.3 C.8.15.3.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.8.html
    """

class CTExposureSequenceItems(Sequence[CTExposureSequenceItem]):
    def add(
        self,
        /,
        *,
        WaterEquivalentDiameterCalculationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ExposureModulationType: Iterable[
            Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"] | AnyText
        ]
        | Literal["NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED"]
        | AnyText
        | None = ...,
        ExposureTimeInms: FDValue = ...,
        XRayTubeCurrentInmA: FDValue = ...,
        ExposureInmAs: FDValue = ...,
        ReferencedXRaySourceIndex: USnValue = ...,
        CTDIvol: FD_Value = ...,
        ImageAndFluoroscopyAreaDoseProduct: DS_Value = ...,
        WaterEquivalentDiameter: FD_Value = ...,
        CTDIPhantomTypeCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> CTExposureSequenceItem: ...
