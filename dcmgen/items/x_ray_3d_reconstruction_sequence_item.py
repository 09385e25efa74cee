# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of X-Ray 3D Reconstruction Sequence (0018,9530)."""

from __future__ import annotations

from dcmgen.model.fields import CST, LO, LO_, USn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class XRay3DReconstructionSequenceItem(Item):
    """Item of X-Ray 3D Reconstruction Sequence (0018,9530) (PS3.3 C.8.21.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.21.4.html
    """

    __slots__ = ()

    ReconstructionDescription: LO_ = LO_(0x0018_9531)
    """Reconstruction Description (0018,9531), VM 1, Type 3 (PS3.3 C.8.21.4)."""
    ApplicationName: LO = LO(0x0018_9524)
    """Application Name (0018,9524), VM 1, Type 1 (PS3.3 C.8.21.4)."""
    ApplicationVersion: LO = LO(0x0018_9525)
    """Application Version (0018,9525), VM 1, Type 1 (PS3.3 C.8.21.4)."""
    ApplicationManufacturer: LO = LO(0x0018_9526)
    """Application Manufacturer (0018,9526), VM 1, Type 1 (PS3.3 C.8.21.4)."""
    AlgorithmType: CST[Literal["FILTER_BACK_PROJ", "ITERATIVE"]] = CST(0x0018_9527)
    """Algorithm Type (0018,9527), VM 1, Type 1 (PS3.3 C.8.21.4)."""
    AlgorithmDescription: LO_ = LO_(0x0018_9528)
    """Algorithm Description (0018,9528), VM 1, Type 3 (PS3.3 C.8.21.4)."""
    AcquisitionIndex: USn = USn(0x0020_9518)
    """Acquisition Index (0020,9518), VM 1-n, Type 1 (PS3.3 C.8.21.4)."""
