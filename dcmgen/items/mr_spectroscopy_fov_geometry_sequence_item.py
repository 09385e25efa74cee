# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR Spectroscopy FOV/Geometry Sequence (0018,9103)."""

from __future__ import annotations

from dcmgen.model.fields import DS, UL
from dcmgen.model.iod import Item


class MRSpectroscopyFOVGeometrySequenceItem(Item):
    """Item of MR Spectroscopy FOV/Geometry Sequence (0018,9103) (PS3.3 C.8.14.3.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.14.3.2.html
    """

    __slots__ = ()

    SpectroscopyAcquisitionDataColumns = UL(0x0018_9127)
    SpectroscopyAcquisitionPhaseRows = UL(0x0018_9095)
    SpectroscopyAcquisitionPhaseColumns = UL(0x0018_9234)
    SpectroscopyAcquisitionOutOfPlanePhaseSteps = UL(0x0018_9159)
    PercentSampling = DS(0x0018_0093)
    PercentPhaseFieldOfView = DS(0x0018_0094)
