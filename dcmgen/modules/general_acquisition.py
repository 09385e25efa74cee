# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Acquisition Module."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DT_, FD_, IS_, TM_, UI_, UIn
from dcmgen.model.iod import Module


class GeneralAcquisitionModule(Module):
    """General Acquisition Module (PS3.3 C.7.10.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.10.html#sect_C.7.10.1
    """

    __slots__ = ()

    AcquisitionUID = UI_(0x0008_0017)
    AcquisitionNumber = IS_(0x0020_0012)
    AcquisitionDate = DA_(0x0008_0022)
    AcquisitionTime = TM_(0x0008_0032)
    AcquisitionDateTime = DT_(0x0008_002A)
    AcquisitionDuration = FD_(0x0018_9073)
    ImagesInAcquisition = IS_(0x0020_1002)
    IrradiationEventUID = UIn(0x0008_3010)
