# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Structure Set ROI Sequence (3006,0020)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST_, DS_, DT_, IS, LO_, SQ, ST_, UI, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro
    from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro


class StructureSetROISequenceItem(Item):
    """Item of Structure Set ROI Sequence (3006,0020) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    ROINumber: IS = IS(0x3006_0022)
    """ROI Number (3006,0022), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    ConceptualVolumeIdentificationSequence: SQ[ConceptualVolumeMacro] = SQ(0x3010_00A0, "ConceptualVolumeMacro")
    """Conceptual Volume Identification Sequence (3010,00A0), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    ReferencedFrameOfReferenceUID: UI = UI(0x3006_0024)
    """Referenced Frame of Reference UID (3006,0024), VM 1, Type 1 (PS3.3 C.8.8.5)."""
    ROIName: LO_ = LO_(0x3006_0026)
    """ROI Name (3006,0026), VM 1, Type 2 (PS3.3 C.8.8.5)."""
    ROIDescription: ST_ = ST_(0x3006_0028)
    """ROI Description (3006,0028), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    ROIVolume: DS_ = DS_(0x3006_002C)
    """ROI Volume (3006,002C), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    ROIDateTime: DT_ = DT_(0x3006_002D)
    """ROI DateTime (3006,002D), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    ROIGenerationAlgorithm: CST_[Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]] = CST_(0x3006_0036)
    """ROI Generation Algorithm (3006,0036), VM 1, Type 2 (PS3.3 C.8.8.5)."""
    ROIGenerationDescription: LO_ = LO_(0x3006_0038)
    """ROI Generation Description (3006,0038), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    RTProtocolCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_005B, "CodeSequenceMacro")
    """RT Protocol Code Sequence (3010,005B), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    ROICreatorSequence: SQ[IdentifiedPersonOrDeviceMacro] = SQ(0x3006_004D, "IdentifiedPersonOrDeviceMacro")
    """ROI Creator Sequence (3006,004D), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    ROIDerivationAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacro] = SQ(
        0x3006_0037, "AlgorithmIdentificationMacro"
    )
    """ROI Derivation Algorithm Identification Sequence (3006,0037), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    DerivationCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_9215, "CodeSequenceMacro")
    """Derivation Code Sequence (0008,9215), VM 1, Type 3 (PS3.3 C.8.8.5)."""
    DefinitionSourceSequence: SQ[StructureSetROISequenceDefinitionSourceSequenceItem] = SQ(
        0x0008_1156, "StructureSetROISequenceDefinitionSourceSequenceItem"
    )
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.8.8.5)."""


class StructureSetROISequenceDefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    ReferencedSegmentNumber: USn = USn(0x0062_000B)
    """Referenced Segment Number (0062,000B), VM 1-n, Type 1C (PS3.3 C.8.8.5)."""
    ReferencedFiducialUID: UI = UI(0x0070_031B)
    """Referenced Fiducial UID (0070,031B), VM 1, Type 1C (PS3.3 C.8.8.5)."""
