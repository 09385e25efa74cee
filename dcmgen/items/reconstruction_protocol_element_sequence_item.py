# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Reconstruction Protocol Element Sequence (0018,9934)."""

from __future__ import annotations

from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.model.fields import CS_, CST, DS, FD, LO_, SH_, SQ, UI, US, UT_, DSn, FDn, SHn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.reference_location_macro import ReferenceLocationMacro


class ReconstructionProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Reconstruction Protocol Element Sequence (0018,9934) (PS3.3 C.34.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.12.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber: USn = USn(0x0018_9938)
    """Source Acquisition Protocol Element Number (0018,9938), VM 1-n, Type 1 (PS3.3 C.34.12)."""
    SourceAcquisitionBeamNumber: USn = USn(0x0018_9939)
    """Source Acquisition Beam Number (0018,9939), VM 1-n, Type 1 (PS3.3 C.34.12)."""
    ReferencedSOPClassUID: UI = UI(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1C (PS3.3 C.34.12)."""
    ReferencedSOPInstanceUID: UI = UI(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 1C (PS3.3 C.34.12)."""
    ReconstructionStartLocationSequence: SQ[ReferenceLocationMacro] = SQ(0x0018_993B, "ReferenceLocationMacro")
    """Reconstruction Start Location Sequence (0018,993B), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionEndLocationSequence: SQ[ReferenceLocationMacro] = SQ(0x0018_993C, "ReferenceLocationMacro")
    """Reconstruction End Location Sequence (0018,993C), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionAlgorithmSequence: SQ[AlgorithmIdentificationMacro] = SQ(0x0018_993D, "AlgorithmIdentificationMacro")
    """Reconstruction Algorithm Sequence (0018,993D), VM 1, Type 3 (PS3.3 C.34.12)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 1 (PS3.3 C.34.12)."""
    ConvolutionKernelGroup: CST[Literal["BRAIN", "SOFT_TISSUE", "LUNG", "BONE", "CONSTANT_ANGLE"]] = CST(0x0018_9316)
    """Convolution Kernel Group (0018,9316), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionDiameter: DS = DS(0x0018_1100)
    """Reconstruction Diameter (0018,1100), VM 1, Type 1C (PS3.3 C.34.12)."""
    ReconstructionFieldOfView: FDn = FDn(0x0018_9317)
    """Reconstruction Field of View (0018,9317), VM 2, Type 1C (PS3.3 C.34.12)."""
    ReconstructionTargetCenterPatient: FDn = FDn(0x0018_9318)
    """Reconstruction Target Center (Patient) (0018,9318), VM 3, Type 3 (PS3.3 C.34.12)."""
    ReconstructionTargetCenterLocationSequence: SQ[ReferenceLocationMacro] = SQ(0x0018_993E, "ReferenceLocationMacro")
    """Reconstruction Target Center Location Sequence (0018,993E), VM 1, Type 3 (PS3.3 C.34.12)."""
    ReconstructionPixelSpacing: FDn = FDn(0x0018_9322)
    """Reconstruction Pixel Spacing (0018,9322), VM 2, Type 1 (PS3.3 C.34.12)."""
    Rows: US = US(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 1 (PS3.3 C.34.12)."""
    Columns: US = US(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 1 (PS3.3 C.34.12)."""
    ReconstructionAngle: FD = FD(0x0018_9319)
    """Reconstruction Angle (0018,9319), VM 1, Type 1 (PS3.3 C.34.12)."""
    ImageFilter: SH_ = SH_(0x0018_9320)
    """Image Filter (0018,9320), VM 1, Type 3 (PS3.3 C.34.12)."""
    ImageFilterDescription: UT_ = UT_(0x0018_9941)
    """Image Filter Description (0018,9941), VM 1, Type 3 (PS3.3 C.34.12)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.34.12)."""
    SliceThickness: DS = DS(0x0018_0050)
    """Slice Thickness (0018,0050), VM 1, Type 1 (PS3.3 C.34.12)."""
    SpacingBetweenSlices: DS = DS(0x0018_0088)
    """Spacing Between Slices (0018,0088), VM 1, Type 1 (PS3.3 C.34.12)."""
    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 3 (PS3.3 C.34.12)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 3 (PS3.3 C.34.12)."""
    RequestedSeriesDescription: LO_ = LO_(0x0018_9937)
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.12)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_11C1, "CodeSequenceMacro")
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.12)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS_(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.12)."""
