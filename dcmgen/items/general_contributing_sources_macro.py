# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""General Contributing Sources Macro."""

from __future__ import annotations

from dcmgen.model.fields import DA_, DT, LO, LO_, SH, SQ, LOn, PNn
from dcmgen.model.iod import Macro


class GeneralContributingSourcesMacro(Macro):
    """General Contributing Sources Macro (PS3.3 10.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.10.html
    """

    __slots__ = ()

    ContributingSOPInstancesReferenceSequence = SQ(0x0020_9529, "ContributingSOPInstancesReferenceSequenceItem")
    Manufacturer = LO_(0x0008_0070)
    ManufacturerModelName = LO(0x0008_1090)
    DeviceSerialNumber = LO(0x0018_1000)
    SoftwareVersions = LOn(0x0018_1020)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    AcquisitionDateTime = DT(0x0008_002A)
    StationName = SH(0x0008_1010)
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    ProtocolName = LO(0x0018_1030)
    PerformedProtocolCodeSequence = SQ(0x0040_0260, "CodeSequenceMacro")
    AcquisitionProtocolName = LO(0x0018_9423)
