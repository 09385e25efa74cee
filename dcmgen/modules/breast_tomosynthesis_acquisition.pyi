# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Breast Tomosynthesis Acquisition Module."""

from dcmgen.items.breast_tomosynthesis_acquisition_x_ray_3d_acquisition_sequence_item import (
    BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem,
    BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class BreastTomosynthesisAcquisitionModule(Module):
    """Breast Tomosynthesis Acquisition Module (PS3.3 C.8.21.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        XRay3DAcquisitionSequence: Items[BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem] = ...,
    ) -> None: ...
    XRay3DAcquisitionSequence: SQ[
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItems,
        BreastTomosynthesisAcquisitionXRay3DAcquisitionSequenceItem,
    ]
    """X-Ray 3D Acquisition Sequence (0018,9507), SQ, VM 1, Type 1.

    PS3.3 C.8.21.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.3.4.html
    """
