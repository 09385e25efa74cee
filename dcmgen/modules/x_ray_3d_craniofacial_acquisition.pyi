# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D Craniofacial Acquisition Module."""

from dcmgen.items.x_ray_3d_craniofacial_acquisition_x_ray_3d_acquisition_sequence_item import (
    XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem,
    XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class XRay3DCraniofacialAcquisitionModule(Module):
    """X-Ray 3D Craniofacial Acquisition Module (PS3.3 C.8.21.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """

    def __init__(
        self,
        /,
        *,
        XRay3DAcquisitionSequence: Items[XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem] = ...,
    ) -> None: ...
    XRay3DAcquisitionSequence: SQ[
        XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItems,
        XRay3DCraniofacialAcquisitionXRay3DAcquisitionSequenceItem,
    ]
    """X-Ray 3D Acquisition Sequence (0018,9507), SQ, VM 1, Type 1.

    PS3.3 C.8.21.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.3.html
    """
