# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""X-Ray 3D General Shared Acquisition Macro."""

from __future__ import annotations

from dcmgen.items.x_ray_grid_description_macro import XRayGridDescriptionMacro
from dcmgen.model.fields import CS, DS, DT, FD, LO, SQ, CSn, DSn, FLn

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro


class XRay3DGeneralSharedAcquisitionMacro(XRayGridDescriptionMacro):
    """X-Ray 3D General Shared Acquisition Macro (PS3.3 C.8.21.3.1.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.html#sect_C.8.21.3.1.1
    """

    __slots__ = ()

    SourceImageSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(0x0008_2112, "ImageSOPInstanceReferenceMacro")
    """Source Image Sequence (0008,2112), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    FieldOfViewDimensionsInFloat: FLn = FLn(0x0018_9461)
    """Field of View Dimension(s) in Float (0018,9461), VM 1-2, Type 1C (PS3.3 C.8.21.3.1.1)."""
    FieldOfViewOrigin: DSn = DSn(0x0018_7030)
    """Field of View Origin (0018,7030), VM 2, Type 1C (PS3.3 C.8.21.3.1.1)."""
    FieldOfViewRotation: DS = DS(0x0018_7032)
    """Field of View Rotation (0018,7032), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    FieldOfViewHorizontalFlip: CS[Literal["NO", "YES"]] = CS(0x0018_7034)
    """Field of View Horizontal Flip (0018,7034), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    Grid: CSn = CSn(0x0018_1166)
    """Grid (0018,1166), VM 1-n, Type 1C (PS3.3 C.8.21.3.1.1)."""
    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    XRayTubeCurrentInmA: FD = FD(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    ExposureTimeInms: FD = FD(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    ExposureInmAs: FD = FD(0x0018_9332)
    """Exposure in mAs (0018,9332), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    ContrastBolusAgent: LO = LO(0x0018_0010)
    """Contrast/Bolus Agent (0018,0010), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    ContrastBolusAgentSequence: SQ[CodeSequenceMacro] = SQ(0x0018_0012, "CodeSequenceMacro")
    """Contrast/Bolus Agent Sequence (0018,0012), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    StartAcquisitionDateTime: DT = DT(0x0018_9516)
    """Start Acquisition DateTime (0018,9516), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
    EndAcquisitionDateTime: DT = DT(0x0018_9517)
    """End Acquisition DateTime (0018,9517), VM 1, Type 1C (PS3.3 C.8.21.3.1.1)."""
