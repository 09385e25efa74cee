# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Image Filter Details Sequence (0018,11BF)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    CST_,
    DS_,
    FL_,
    LO_,
    SH,
    SQ,
    UI,
    US_,
    UT_,
    AnyText,
    CSValue,
    DS_Value,
    DSn,
    DSnValue,
    FDn,
    FDnValue,
    FL_Value,
    Items,
    LO_Value,
    SHn,
    SHnValue,
    SHValue,
    UIValue,
    US_Value,
    USn,
    USnValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImageFilterDetailsSequenceItem(Item):
    """Item of Image Filter Details Sequence (0018,11BF) (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    def __init__(
        self,
        /,
        *,
        ImageFilter: SHValue = ...,
        ImageFilterDescription: UT_Value = ...,
    ) -> None: ...
    ImageFilter: SH
    """Image Filter (0018,9320), SH, VM 1, Type 1.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ImageFilterDescription: UT_
    """Image Filter Description (0018,9941), UT, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

class ImageFilterDetailsSequenceItems(Sequence[ImageFilterDetailsSequenceItem]):
    def add(
        self,
        /,
        *,
        ImageFilter: SHValue = ...,
        ImageFilterDescription: UT_Value = ...,
    ) -> ImageFilterDetailsSequenceItem: ...

class PerformedXAReconstructionReconstructionProtocolElementSequenceItem(
    GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro, Item
):
    """Item of Reconstruction Protocol Element Sequence (0018,9934) (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    def __init__(
        self,
        /,
        *,
        ReconstructionPipelineType: CSValue = ...,
        ProtocolElementNumber: USValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceAcquisitionBeamNumber: USnValue = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ProtocolElementName: LO_Value = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        SliceThickness: DS_Value = ...,
        SpacingBetweenSlices: DS_Value = ...,
        ImageFilterDetailsSequence: Items[ImageFilterDetailsSequenceItem] = ...,
        AppliedMaskSubtractionFlag: Literal["YES", "NO", "", None] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ConvolutionKernel: SHnValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        AlgorithmType: Literal["FILTER_BACK_PROJ", "ITERATIVE", None] | AnyText = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        MaskVisibilityPercentage: FL_Value = ...,
        NumberOfSlices: US_Value = ...,
        ImageHorizontalFlip: Literal["Y", "N", "", None] = ...,
        ImageRotation: US_Value = ...,
    ) -> None: ...
    SourceAcquisitionProtocolElementNumber: USn
    """Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n, Type 1.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    SourceAcquisitionBeamNumber: USn
    """Source Acquisition Beam Number (0018,9939), US, VM 1-n, Type 1.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 1.2.840.10008.5.1.4.1.1.200.8.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ReconstructionPipelineType: CS
    """Reconstruction Pipeline Type (0018,11BE), CS, VM 1, Type 1.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ImageFilterDetailsSequence: SQ[ImageFilterDetailsSequenceItems, ImageFilterDetailsSequenceItem]
    """Image Filter Details Sequence (0018,11BF), SQ, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    AppliedMaskSubtractionFlag: CS_[Literal["YES", "NO", ""]]
    """Applied Mask Subtraction Flag (0018,11C0), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    MaskVisibilityPercentage: FL_
    """Mask Visibility Percentage (0028,9478), FL, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    Rows: US_
    """Rows (0028,0010), US, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    Columns: US_
    """Columns (0028,0011), US, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ImageRotation: US_
    """Image Rotation (0070,0042), US, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ImageHorizontalFlip: CS_[Literal["Y", "N", ""]]
    """Image Horizontal Flip (0070,0041), CS, VM 1, Type 3.

    Enumerated Values: Y, N.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    AlgorithmType: CST_[Literal["FILTER_BACK_PROJ", "ITERATIVE"]]
    """Algorithm Type (0018,9527), CS, VM 1, Type 3.

    Defined Terms: FILTER_BACK_PROJ, ITERATIVE.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    NumberOfSlices: US_
    """Number of Slices (0054,0081), US, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    SliceThickness: DS_
    """Slice Thickness (0018,0050), DS, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    SpacingBetweenSlices: DS_
    """Spacing Between Slices (0018,0088), DS, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ReconstructionFieldOfView: FDn
    """Reconstruction Field of View (0018,9317), FD, VM 2, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), LO, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), SQ, VM 1, Type 3.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE", ""]]
    """Content Qualification (0018,9004), CS, VM 1, Type 3.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.34.18: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

class PerformedXAReconstructionReconstructionProtocolElementSequenceItems(
    Sequence[PerformedXAReconstructionReconstructionProtocolElementSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReconstructionPipelineType: CSValue = ...,
        ProtocolElementNumber: USValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceAcquisitionBeamNumber: USnValue = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ProtocolElementName: LO_Value = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        SliceThickness: DS_Value = ...,
        SpacingBetweenSlices: DS_Value = ...,
        ImageFilterDetailsSequence: Items[ImageFilterDetailsSequenceItem] = ...,
        AppliedMaskSubtractionFlag: Literal["YES", "NO", "", None] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ConvolutionKernel: SHnValue = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        AlgorithmType: Literal["FILTER_BACK_PROJ", "ITERATIVE", None] | AnyText = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        MaskVisibilityPercentage: FL_Value = ...,
        NumberOfSlices: US_Value = ...,
        ImageHorizontalFlip: Literal["Y", "N", "", None] = ...,
        ImageRotation: US_Value = ...,
    ) -> PerformedXAReconstructionReconstructionProtocolElementSequenceItem: ...
