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
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", None] = ...,
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
    """Source Acquisition Protocol Element Number (0018,9938), VM 1-n, Type 1 (PS3.3 C.34.12)."""
    SourceAcquisitionBeamNumber: USn
    """Source Acquisition Beam Number (0018,9939), VM 1-n, Type 1 (PS3.3 C.34.12)."""
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1C (PS3.3 C.34.12)."""
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 1C (PS3.3 C.34.12)."""
    ReconstructionStartLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Reconstruction Start Location Sequence (0018,993B), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionEndLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Reconstruction End Location Sequence (0018,993C), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionAlgorithmSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """Reconstruction Algorithm Sequence (0018,993D), VM 1, Type 3 (PS3.3 C.34.12)."""
    ConvolutionKernel: SHn
    """Convolution Kernel (0018,1210), VM 1-n, Type 1 (PS3.3 C.34.12)."""
    ConvolutionKernelGroup: CST[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"]]
    """Convolution Kernel Group (0018,9316), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionDiameter: DS
    """Reconstruction Diameter (0018,1100), VM 1, Type 1C (PS3.3 C.34.12)."""
    ReconstructionFieldOfView: FDn
    """Reconstruction Field of View (0018,9317), VM 2, Type 1C (PS3.3 C.34.12)."""
    ReconstructionTargetCenterPatient: FDn
    """Reconstruction Target Center (Patient) (0018,9318), VM 3, Type 3 (PS3.3 C.34.12)."""
    ReconstructionTargetCenterLocationSequence: SQ[ReferenceLocationMacros, ReferenceLocationMacro]
    """Reconstruction Target Center Location Sequence (0018,993E), VM 1, Type 3 (PS3.3 C.34.12)."""
    ReconstructionPixelSpacing: FDn
    """Reconstruction Pixel Spacing (0018,9322), VM 2, Type 1 (PS3.3 C.34.12)."""
    Rows: US
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.34.12)."""
    Columns: US
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionAngle: FD
    """Reconstruction Angle (0018,9319), VM 1, Type 1 (PS3.3 C.34.12)."""
    ImageFilter: SH_
    """Image Filter (0018,9320), VM 1, Type 3 (PS3.3 C.34.12)."""
    ImageFilterDescription: UT_
    """Image Filter Description (0018,9941), VM 1, Type 3 (PS3.3 C.34.12)."""
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.34.12)."""
    SliceThickness: DS
    """Slice Thickness (0018,0050), VM 1, Type 1 (PS3.3 C.34.12)."""
    SpacingBetweenSlices: DS
    """Spacing Between Slices (0018,0088), VM 1, Type 1 (PS3.3 C.34.12)."""
    WindowCenter: DSn
    """Window Center (0028,1050), VM 1-n, Type 3 (PS3.3 C.34.12)."""
    WindowWidth: DSn
    """Window Width (0028,1051), VM 1-n, Type 3 (PS3.3 C.34.12)."""
    RequestedSeriesDescription: LO_
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.12)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.12)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]]
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.12)."""

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
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", None] = ...,
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
