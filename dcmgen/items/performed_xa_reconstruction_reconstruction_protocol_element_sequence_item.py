# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Image Filter Details Sequence (0018,11BF)."""

from __future__ import annotations

from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.model.fields import CS, CS_, DS_, FL_, LO_, SH, SQ, UI, US_, UT_, DSn, FDn, SHn, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ImageFilterDetailsSequenceItem(Item):
    """Item of Image Filter Details Sequence (0018,11BF) (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    __slots__ = ()

    ImageFilter: SH = SH(0x0018_9320)
    """Image Filter (0018,9320), VM 1, Type 1 (PS3.3 C.34.18)."""
    ImageFilterDescription: UT_ = UT_(0x0018_9941)
    """Image Filter Description (0018,9941), VM 1, Type 3 (PS3.3 C.34.18)."""


class PerformedXAReconstructionReconstructionProtocolElementSequenceItem(
    GeneralProcedureProtocolReferenceMacro, ProtocolElementIdentificationMacro, Item
):
    """Item of Reconstruction Protocol Element Sequence (0018,9934) (PS3.3 C.34.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.18.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber: USn = USn(0x0018_9938)
    """Source Acquisition Protocol Element Number (0018,9938), VM 1-n, Type 1 (PS3.3 C.34.18)."""
    SourceAcquisitionBeamNumber: USn = USn(0x0018_9939)
    """Source Acquisition Beam Number (0018,9939), VM 1-n, Type 1 (PS3.3 C.34.18)."""
    ReferencedSOPClassUID: UI = UI(0x0008_1150)
    """Referenced SOP Class UID (0008,1150), VM 1, Type 1C (PS3.3 C.34.18)."""
    ReferencedSOPInstanceUID: UI = UI(0x0008_1155)
    """Referenced SOP Instance UID (0008,1155), VM 1, Type 1C (PS3.3 C.34.18)."""
    ReconstructionPipelineType: CS = CS(0x0018_11BE)
    """Reconstruction Pipeline Type (0018,11BE), VM 1, Type 1 (PS3.3 C.34.18)."""
    WindowCenter: DSn = DSn(0x0028_1050)
    """Window Center (0028,1050), VM 1-n, Type 3 (PS3.3 C.34.18)."""
    WindowWidth: DSn = DSn(0x0028_1051)
    """Window Width (0028,1051), VM 1-n, Type 3 (PS3.3 C.34.18)."""
    ImageFilterDetailsSequence: SQ[ImageFilterDetailsSequenceItem] = SQ(0x0018_11BF, "ImageFilterDetailsSequenceItem")
    """Image Filter Details Sequence (0018,11BF), VM 1, Type 3 (PS3.3 C.34.18)."""
    AppliedMaskSubtractionFlag: CS_[Literal["YES", "NO"]] = CS_(0x0018_11C0)
    """Applied Mask Subtraction Flag (0018,11C0), VM 1, Type 3 (PS3.3 C.34.18)."""
    MaskVisibilityPercentage: FL_ = FL_(0x0028_9478)
    """Mask Visibility Percentage (0028,9478), VM 1, Type 3 (PS3.3 C.34.18)."""
    Rows: US_ = US_(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 3 (PS3.3 C.34.18)."""
    Columns: US_ = US_(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 3 (PS3.3 C.34.18)."""
    ImageRotation: US_ = US_(0x0070_0042)
    """Image Rotation (0070,0042), VM 1, Type 3 (PS3.3 C.34.18)."""
    ImageHorizontalFlip: CS_[Literal["Y", "N"]] = CS_(0x0070_0041)
    """Image Horizontal Flip (0070,0041), VM 1, Type 3 (PS3.3 C.34.18)."""
    AlgorithmType: CS_ = CS_(0x0018_9527)
    """Algorithm Type (0018,9527), VM 1, Type 3 (PS3.3 C.34.18)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 3 (PS3.3 C.34.18)."""
    NumberOfSlices: US_ = US_(0x0054_0081)
    """Number of Slices (0054,0081), VM 1, Type 3 (PS3.3 C.34.18)."""
    SliceThickness: DS_ = DS_(0x0018_0050)
    """Slice Thickness (0018,0050), VM 1, Type 3 (PS3.3 C.34.18)."""
    SpacingBetweenSlices: DS_ = DS_(0x0018_0088)
    """Spacing Between Slices (0018,0088), VM 1, Type 3 (PS3.3 C.34.18)."""
    ReconstructionFieldOfView: FDn = FDn(0x0018_9317)
    """Reconstruction Field of View (0018,9317), VM 2, Type 3 (PS3.3 C.34.18)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.34.18)."""
    RequestedSeriesDescription: LO_ = LO_(0x0018_9937)
    """Requested Series Description (0018,9937), VM 1, Type 3 (PS3.3 C.34.18)."""
    RequestedSeriesDescriptionCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_11C1, "CodeSequenceMacro")
    """Requested Series Description Code Sequence (0018,11C1), VM 1, Type 3 (PS3.3 C.34.18)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS_(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.34.18)."""
