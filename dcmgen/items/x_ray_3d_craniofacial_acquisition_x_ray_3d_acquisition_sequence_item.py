# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of X-Ray 3D Acquisition Sequence (0018,9507)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro


class XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem(
    DigitalXRayDetectorMacro, XRay3DGeneralSharedAcquisitionMacro, Item
):
    """Item of X-Ray 3D Acquisition Sequence (0018,9507) (PS3.3 C.8.21.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """

    __slots__ = ()

    FieldOfViewShape = CS(0x0018_1147)
    XRayReceptorType = CS(0x0018_9420)
    PerProjectionAcquisitionSequence = SQ(0x0018_9538, "XRay3DGeneralPerProjectionAcquisitionMacro")
