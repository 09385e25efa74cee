# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""X-Ray 3D Reconstruction Module."""

from dcmgen.items.x_ray_3d_reconstruction_sequence_item import (
    XRay3DReconstructionSequenceItem,
    XRay3DReconstructionSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class XRay3DReconstructionModule(Module):
    """X-Ray 3D Reconstruction Module (PS3.3 C.8.21.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """

    def __init__(
        self,
        /,
        *,
        XRay3DReconstructionSequence: Items[XRay3DReconstructionSequenceItem] = ...,
    ) -> None: ...
    XRay3DReconstructionSequence: SQ[XRay3DReconstructionSequenceItems, XRay3DReconstructionSequenceItem]
    """X-Ray 3D Reconstruction Sequence (0018,9530), SQ, VM 1, Type 1.

    PS3.3 C.8.21.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """
