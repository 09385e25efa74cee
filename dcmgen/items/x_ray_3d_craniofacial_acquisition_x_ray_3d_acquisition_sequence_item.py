# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of X-Ray 3D Acquisition Sequence (0018,9507)."""

from __future__ import annotations

from dcmgen.items.digital_x_ray_detector_macro import DigitalXRayDetectorMacro
from dcmgen.items.x_ray_3d_general_shared_acquisition_macro import XRay3DGeneralSharedAcquisitionMacro
from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.x_ray_3d_general_per_projection_acquisition_macro import (
        XRay3DGeneralPerProjectionAcquisitionMacro,
    )


class XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem(
    DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """

    __slots__ = ()

    FieldOfViewShape: CS[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CS(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 1C (PS3.3 C.8.21.3.3)."""
    XRayReceptorType: CS[Literal["DIGITAL_DETECTOR"]] = CS(0x0018_9420)
    """X-Ray Receptor Type (0018,9420), VM 1, Type 1C (PS3.3 C.8.21.3.3)."""
    PerProjectionAcquisitionSequence: SQ[XRay3DGeneralPerProjectionAcquisitionMacro] = SQ(
        0x0018_9538, "XRay3DGeneralPerProjectionAcquisitionMacro"
    )
    """Per Projection Acquisition Sequence (0018,9538), VM 1, Type 1C (PS3.3 C.8.21.3.3)."""
