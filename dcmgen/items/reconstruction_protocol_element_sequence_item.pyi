# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Reconstruction Protocol Element Sequence (0018,9934)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.items.reference_location_macro import ReferenceLocationMacro, ReferenceLocationMacros
from dcmgen.model.fields import (
    CS_,
    CST,
    DS,
    FD,
    LO_,
    SH_,
    SQ,
    UI,
    US,
    UT_,
    AnyText,
    DSn,
    DSnValue,
    DSValue,
    FDn,
    FDnValue,
    FDValue,
    Items,
    LO_Value,
    SH_Value,
    SHn,
    SHnValue,
    UIValue,
    USn,
    USnValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReconstructionProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Reconstruction Protocol Element Sequence (0018,9934) (PS3.3 C.34.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """

    def __init__(
        self,
        /,
        *,
        SliceThickness: DSValue = ...,
        SpacingBetweenSlices: DSValue = ...,
        ConvolutionKernel: SHnValue = ...,
        ConvolutionKernelGroup: Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"] | AnyText = ...,
        ReconstructionAngle: FDValue = ...,
        ReconstructionPixelSpacing: FDnValue = ...,
        ProtocolElementNumber: USValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceAcquisitionBeamNumber: USnValue = ...,
        ReconstructionStartLocationSequence: Items[ReferenceLocationMacro] = ...,
        ReconstructionEndLocationSequence: Items[ReferenceLocationMacro] = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReconstructionDiameter: DSValue = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        ProtocolElementName: LO_Value = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ReconstructionTargetCenterPatient: FDnValue = ...,
        ImageFilter: SH_Value = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        ReconstructionTargetCenterLocationSequence: Items[ReferenceLocationMacro] = ...,
        ImageFilterDescription: UT_Value = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
    ) -> None: ...
    SourceAcquisitionProtocolElementNumber: USn
    """Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    SourceAcquisitionBeamNumber: USn
    """Source Acquisition Beam Number (0018,9939), US, VM 1-n, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 1.2.840.10008.5.1.4.1.1.200.2.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionStartLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Reconstruction Start Location Sequence (0018,993B), SQ, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionEndLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Reconstruction End Location Sequence (0018,993C), SQ, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Reconstruction Algorithm Sequence (0018,993D), SQ, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), SH, VM 1-n, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ConvolutionKernelGroup: CST[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"]]
    """Convolution Kernel Group (0018,9316), CS, VM 1, Type 1.

    Defined Terms: BRAIN, SOFT_TISSUE, LUNG, BONE, CONSTANT_ANGLE.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionDiameter: DS
    """Reconstruction Diameter (0018,1100), DS, VM 1, Type 1C.

    Required if Reconstruction Field of View is absent. Not allowed otherwise.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionFieldOfView: FDn
    """Reconstruction Field of View (0018,9317), FD, VM 2, Type 1C.

    Required if Reconstruction Diameter is absent. Not allowed otherwise.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionTargetCenterPatient: FDn
    """Reconstruction Target Center (Patient) (0018,9318), FD, VM 3, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionTargetCenterLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Reconstruction Target Center Location Sequence (0018,993E), SQ, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionPixelSpacing: FDn
    """Reconstruction Pixel Spacing (0018,9322), FD, VM 2, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ReconstructionAngle: FD
    """Reconstruction Angle (0018,9319), FD, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ImageFilter: SH_
    """Image Filter (0018,9320), SH, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ImageFilterDescription: UT_
    """Image Filter Description (0018,9941), UT, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    SliceThickness: DS
    """Slice Thickness (0018,0050), DS, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    SpacingBetweenSlices: DS
    """Spacing Between Slices (0018,0088), DS, VM 1, Type 1.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), LO, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), SQ, VM 1, Type 3.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE", ""]]
    """Content Qualification (0018,9004), CS, VM 1, Type 3.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.34.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """

class ReconstructionProtocolElementSequenceItems(Sequence[ReconstructionProtocolElementSequenceItem]):
    def add(
        self,
        /,
        *,
        SliceThickness: DSValue = ...,
        SpacingBetweenSlices: DSValue = ...,
        ConvolutionKernel: SHnValue = ...,
        ConvolutionKernelGroup: Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"] | AnyText = ...,
        ReconstructionAngle: FDValue = ...,
        ReconstructionPixelSpacing: FDnValue = ...,
        ProtocolElementNumber: USValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceAcquisitionBeamNumber: USnValue = ...,
        ReconstructionStartLocationSequence: Items[ReferenceLocationMacro] = ...,
        ReconstructionEndLocationSequence: Items[ReferenceLocationMacro] = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReconstructionDiameter: DSValue = ...,
        ReconstructionFieldOfView: FDnValue = ...,
        ProtocolElementName: LO_Value = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        RequestedSeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ReconstructionTargetCenterPatient: FDnValue = ...,
        ImageFilter: SH_Value = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
        RequestedSeriesDescription: LO_Value = ...,
        ReconstructionAlgorithmSequence: Items[AlgorithmIdentificationMacro] = ...,
        ReconstructionTargetCenterLocationSequence: Items[ReferenceLocationMacro] = ...,
        ImageFilterDescription: UT_Value = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
    ) -> ReconstructionProtocolElementSequenceItem: ...
