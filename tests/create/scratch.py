"""Objects built from scratch with the typed classes, as in users' code."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen import rules, uid
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.iods import (
    ComprehensiveSR,
    CTImage,
    EnhancedMRImage,
    RTStructureSet,
    SecondaryCaptureImage,
    Segmentation,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.model.iod import IOD

COMPOSITE = sorted({entry[1] for entry in SOP_CLASSES.values() if entry[2] and rules.iod(entry[1]).kind == "composite"})
"""Names of the composite IODs that have a SOP Class."""

NOW = datetime(2026, 1, 2, 10, 15)
SCT, DCM = "SCT", "DCM"
LIVER = {"CodeValue": "10200004", "CodingSchemeDesignator": SCT, "CodeMeaning": "Liver"}
BRAIN = {"CodeValue": "12738006", "CodingSchemeDesignator": SCT, "CodeMeaning": "Brain"}
ORGAN = {"CodeValue": "85756007", "CodingSchemeDesignator": SCT, "CodeMeaning": "Tissue"}


def code(value: str, scheme: str, meaning: str) -> dict[str, str]:
    """Return an item of a code sequence."""
    return {"CodeValue": value, "CodingSchemeDesignator": scheme, "CodeMeaning": meaning}


def identify(
    ds: CTImage | EnhancedMRImage | SecondaryCaptureImage | Segmentation | ComprehensiveSR | RTStructureSet,
) -> None:
    """Set the elements that identify patient, study, series and instance."""
    ds.PatientName = "Doe^Jane"
    ds.PatientID = "4711"
    ds.PatientBirthDate = date(1970, 1, 2)
    ds.PatientSex = "F"
    ds.StudyInstanceUID = uid.generate_uid()
    ds.StudyDate = NOW.date()
    ds.StudyTime = NOW.time()
    ds.StudyID = "1"
    ds.AccessionNumber = None
    ds.ReferringPhysicianName = None
    ds.SeriesInstanceUID = uid.generate_uid()
    ds.SeriesNumber = 1
    ds.SOPInstanceUID = uid.generate_uid()


def equip(ds: EnhancedMRImage | Segmentation | ComprehensiveSR | RTStructureSet) -> None:
    """Set the elements of the equipment."""
    ds.Manufacturer = "ACME"
    ds.ManufacturerModelName = "Builder"
    ds.DeviceSerialNumber = "0815"
    ds.SoftwareVersions = ["1.0"]


def ct() -> CTImage:
    """Return a CT slice of 16 x 16 pixels."""
    ds = CTImage(Modality="CT", BodyPartExamined="CHEST", PatientPosition="HFS", InstanceNumber=1)
    identify(ds)
    ds.Manufacturer = "ACME"
    ds.FrameOfReferenceUID = uid.generate_uid()
    ds.PositionReferenceIndicator = None
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.AcquisitionNumber = 1
    ds.ContentDate = ds.AcquisitionDate = NOW.date()
    ds.ContentTime = ds.AcquisitionTime = NOW.time()
    ds.KVP = 120
    ds.PixelSpacing = [0.8, 0.8]
    ds.SliceThickness = 2.5
    ds.ImagePositionPatient = [-100, -100, 50]
    ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ds.RescaleIntercept = -1024
    ds.RescaleSlope = 1
    ds.set_pixel_data(np.arange(256, dtype=np.uint16).reshape(16, 16), bits_stored=12)
    return ds


def secondary_capture() -> SecondaryCaptureImage:
    """Return a color screenshot."""
    ds = SecondaryCaptureImage(Modality="OT", ConversionType="WSD", BodyPartExamined="ABDOMEN", InstanceNumber=1)
    identify(ds)
    ds.ContentDate = NOW.date()
    ds.ContentTime = NOW.time()
    ds.PatientOrientation = None
    pixels = np.zeros((12, 10, 3), np.uint8)
    pixels[..., 0] = 200
    ds.set_pixel_data(pixels, photometric_interpretation="RGB")
    return ds


def enhanced_mr() -> EnhancedMRImage:
    """Return three slices of the brain, with shared and per-frame functional groups."""
    ds = EnhancedMRImage(Modality="MR", PatientPosition="HFS", InstanceNumber=1)
    identify(ds)
    equip(ds)
    ds.FrameOfReferenceUID = uid.generate_uid()
    ds.PositionReferenceIndicator = None
    ds.ContentDate = NOW.date()
    ds.ContentTime = NOW.time()
    # Enhanced MR Image Module
    ds.ImageType = ["ORIGINAL", "PRIMARY", "T1", "NONE"]
    ds.AcquisitionDateTime = NOW
    ds.AcquisitionDuration = 30
    ds.AcquisitionNumber = 1
    ds.PixelPresentation = "MONOCHROME"
    ds.VolumetricProperties = "VOLUME"
    ds.VolumeBasedCalculationTechnique = "NONE"
    ds.ComplexImageComponent = "MAGNITUDE"
    ds.AcquisitionContrast = "T1"
    ds.ContentQualification = "RESEARCH"
    ds.ApplicableSafetyStandardAgency = "IEC"
    ds.ResonantNucleus = "1H"
    ds.KSpaceFiltering = "NONE"
    ds.MagneticFieldStrength = 3
    ds.BurnedInAnnotation = "NO"
    ds.LossyImageCompression = "00"
    ds.PresentationLUTShape = "IDENTITY"
    ds.AcquisitionContextSequence = []
    set_pulse_sequence(ds)
    # dimensions: frames are ordered by their position in the stack
    dimensions = ds.DimensionOrganizationSequence.add(DimensionOrganizationUID=uid.generate_uid())
    for field in ("StackID", "InStackPositionNumber"):
        index = ds.DimensionIndexSequence.add(DimensionOrganizationUID=dimensions.DimensionOrganizationUID)
        index.DimensionIndexPointer = field
        index.FunctionalGroupPointer = "FrameContentSequence"
    ds.set_pixel_data(np.arange(3 * 8 * 8, dtype=np.uint16).reshape(3, 8, 8), bits_stored=12)
    add_shared_groups(ds)
    add_frames(ds, 3)
    return ds


def set_pulse_sequence(ds: EnhancedMRImage) -> None:
    """Set the elements of the MR Pulse Sequence Module."""
    ds.MRAcquisitionType = "2D"
    ds.PulseSequenceName = "se"
    ds.EchoPulseSequence = "SPIN"
    ds.MultipleSpinEcho = "NO"
    ds.MultiPlanarExcitation = "NO"
    ds.PhaseContrast = "NO"
    ds.TimeOfFlightContrast = "NO"
    ds.SteadyStatePulseSequence = "NONE"
    ds.EchoPlanarPulseSequence = "NO"
    ds.SaturationRecovery = "NO"
    ds.SpectrallySelectedSuppression = "NONE"
    ds.OversamplingPhase = "NONE"
    ds.GeometryOfKSpaceTraversal = "RECTILINEAR"
    ds.RectilinearPhaseEncodeReordering = "LINEAR"
    ds.SegmentedKSpaceTraversal = "SINGLE"
    ds.NumberOfKSpaceTrajectories = 1


def add_shared_groups(ds: EnhancedMRImage) -> None:
    """Add the functional groups that all frames share."""
    shared = ds.SharedFunctionalGroupsSequence.add()
    shared.PixelMeasuresSequence.add(PixelSpacing=[1, 1], SliceThickness=4)
    shared.PlaneOrientationSequence.add(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])
    shared.PixelValueTransformationSequence.add(RescaleIntercept=0, RescaleSlope=1, RescaleType="US")
    shared.FrameAnatomySequence.add(FrameLaterality="U", AnatomicRegionSequence=[BRAIN])
    frame_type = shared.MRImageFrameTypeSequence.add(FrameType=["ORIGINAL", "PRIMARY", "T1", "NONE"])
    for name in ("PixelPresentation", "VolumetricProperties", "VolumeBasedCalculationTechnique"):
        setattr(frame_type, name, getattr(ds, name))
    frame_type.ComplexImageComponent = "MAGNITUDE"
    frame_type.AcquisitionContrast = "T1"
    timing = shared.MRTimingAndRelatedParametersSequence.add(RepetitionTime=500, FlipAngle=90, EchoTrainLength=1)
    timing.RFEchoTrainLength = 1
    timing.GradientEchoTrainLength = 0
    timing.SpecificAbsorptionRateSequence.add(
        SpecificAbsorptionRateDefinition="IEC_WHOLE_BODY", SpecificAbsorptionRateValue=1
    )
    timing.GradientOutputType = "DB_DT"
    timing.GradientOutput = 1
    timing.OperatingModeSequence.add(OperatingModeType="STATIC FIELD", OperatingMode="IEC_NORMAL")
    shared.MREchoSequence.add(EffectiveEchoTime=12)
    modifier = shared.MRModifierSequence.add(InversionRecovery="NO", FlowCompensation="NONE")
    modifier.T2Preparation = "NO"
    modifier.SpectrallySelectedExcitation = "NONE"
    modifier.SpatialPresaturation = "NONE"
    modifier.PartialFourier = "NO"
    modifier.ParallelAcquisition = "NO"
    imaging = shared.MRImagingModifierSequence.add(
        MagnetizationTransfer="NONE", BloodSignalNulling="NO", Tagging="NONE"
    )
    imaging.TransmitterFrequency = 127.7
    imaging.PixelBandwidth = 200
    shared.MRReceiveCoilSequence.add(
        ReceiveCoilName="HEAD", ReceiveCoilManufacturerName=None, ReceiveCoilType="VOLUME", QuadratureReceiveCoil="YES"
    )
    shared.MRTransmitCoilSequence.add(
        TransmitCoilName="BODY", TransmitCoilManufacturerName=None, TransmitCoilType="BODY"
    )
    shared.MRAveragesSequence.add(NumberOfAverages=1)
    shared.MRFOVGeometrySequence.add(
        InPlanePhaseEncodingDirection="ROW",
        MRAcquisitionFrequencyEncodingSteps=8,
        MRAcquisitionPhaseEncodingStepsInPlane=8,
        PercentSampling=100,
        PercentPhaseFieldOfView=100,
    )


def add_frames(ds: EnhancedMRImage, count: int) -> None:
    """Add the functional groups of each frame."""
    for number in range(count):
        frame = ds.PerFrameFunctionalGroupsSequence.add()
        frame.FrameContentSequence.add(
            StackID="1",
            InStackPositionNumber=number + 1,
            DimensionIndexValues=[1, number + 1],
            FrameAcquisitionNumber=1,
            FrameReferenceDateTime=NOW,
            FrameAcquisitionDateTime=NOW,
            FrameAcquisitionDuration=10,
        )
        frame.PlanePositionSequence.add(ImagePositionPatient=[0, 0, 4 * number])


def segmentation() -> Segmentation:
    """Return a segmentation of the liver in two slices of a CT series, with one bit per pixel."""
    source = ct()
    ds = Segmentation(SOPClassUID=uid.SegmentationStorage, Modality="SEG", BodyPartExamined="ABDOMEN", InstanceNumber=1)
    identify(ds)
    equip(ds)
    ds.StudyInstanceUID = source.StudyInstanceUID
    ds.FrameOfReferenceUID = source.FrameOfReferenceUID
    ds.PositionReferenceIndicator = None
    ds.ContentDate = NOW.date()
    ds.ContentTime = NOW.time()
    ds.ContentLabel = "LIVER"
    ds.ContentDescription = None
    ds.ContentCreatorName = None
    ds.ImageType = ["DERIVED", "PRIMARY"]
    ds.LossyImageCompression = "00"
    ds.SegmentationType = "BINARY"
    ds.SegmentSequence.add(
        SegmentNumber=1,
        SegmentLabel="Liver",
        SegmentAlgorithmType="MANUAL",
        SegmentedPropertyCategoryCodeSequence=[ORGAN],
        SegmentedPropertyTypeCodeSequence=[LIVER],
    )
    dimensions = ds.DimensionOrganizationSequence.add(DimensionOrganizationUID=uid.generate_uid())
    for pointer, group in (
        ("ReferencedSegmentNumber", "SegmentIdentificationSequence"),
        ("ImagePositionPatient", "PlanePositionSequence"),
    ):
        ds.DimensionIndexSequence.add(
            DimensionOrganizationUID=dimensions.DimensionOrganizationUID,
            DimensionIndexPointer=pointer,
            FunctionalGroupPointer=group,
        )
    image = {"ReferencedSOPClassUID": source.SOPClassUID, "ReferencedSOPInstanceUID": source.SOPInstanceUID}
    ds.ReferencedSeriesSequence.add(SeriesInstanceUID=source.SeriesInstanceUID, ReferencedInstanceSequence=[image])
    mask = np.zeros((2, 16, 16), bool)
    mask[:, 4:12, 4:12] = True
    ds.set_pixel_data(mask)
    shared = ds.SharedFunctionalGroupsSequence.add()
    shared.PixelMeasuresSequence.add(PixelSpacing=[0.8, 0.8], SliceThickness=2.5)
    shared.PlaneOrientationSequence.add(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])
    shared.SegmentIdentificationSequence.add(ReferencedSegmentNumber=1)
    for number in range(2):
        frame = ds.PerFrameFunctionalGroupsSequence.add()
        frame.FrameContentSequence.add(DimensionIndexValues=[1, number + 1])
        derivation = frame.DerivationImageSequence.add(DerivationCodeSequence=[code("113076", DCM, "Segmentation")])
        derivation.SourceImageSequence.add(
            **image,
            SpatialLocationsPreserved="YES",
            PurposeOfReferenceCodeSequence=[code("121322", DCM, "Source image for image processing operation")],
        )
        frame.PlanePositionSequence.add(ImagePositionPatient=[-100, -100, 50 + 2.5 * number])
    return ds


def structure_set() -> RTStructureSet:
    """Return a structure set with one contour on one slice."""
    source = ct()
    ds = RTStructureSet(
        Modality="RTSTRUCT", StructureSetLabel="PLAN", StructureSetDate=NOW.date(), StructureSetTime=NOW.time()
    )
    identify(ds)
    equip(ds)
    ds.InstanceNumber = 1
    ds.OperatorsName = None
    ds.FrameOfReferenceUID = source.FrameOfReferenceUID
    ds.PositionReferenceIndicator = None
    ds.ApprovalStatus = "UNAPPROVED"
    image = {"ReferencedSOPClassUID": source.SOPClassUID, "ReferencedSOPInstanceUID": source.SOPInstanceUID}
    frame_of_reference = ds.ReferencedFrameOfReferenceSequence.add(FrameOfReferenceUID=source.FrameOfReferenceUID)
    study = frame_of_reference.RTReferencedStudySequence.add(
        ReferencedSOPClassUID="1.2.840.10008.3.1.2.3.1", ReferencedSOPInstanceUID=source.StudyInstanceUID
    )
    series = study.RTReferencedSeriesSequence.add(SeriesInstanceUID=source.SeriesInstanceUID)
    series.ContourImageSequence.add(**image)
    ds.StructureSetROISequence.add(
        ROINumber=1,
        ReferencedFrameOfReferenceUID=source.FrameOfReferenceUID,
        ROIName="GTV",
        ROIGenerationAlgorithm="MANUAL",
    )
    contours = ds.ROIContourSequence.add(ReferencedROINumber=1, ROIDisplayColor=[255, 0, 0])
    points = np.array([[-90, -90, 50], [-80, -90, 50], [-80, -80, 50.5]])
    contours.ContourSequence.add(
        ContourImageSequence=[image],
        ContourGeometricType="CLOSED_PLANAR",
        NumberOfContourPoints=len(points),
        ContourData=points.ravel().tolist(),
    )
    ds.RTROIObservationsSequence.add(
        ObservationNumber=1, ReferencedROINumber=1, RTROIInterpretedType="GTV", ROIInterpreter=None
    )
    return ds


def _container(parent: Any, value: str, meaning: str) -> Any:
    """Add a container to a content item, and return it."""
    return parent.ContentSequence.add(
        RelationshipType="CONTAINS",
        ValueType="CONTAINER",
        ContinuityOfContent="SEPARATE",
        ConceptNameCodeSequence=[code(value, DCM, meaning)],
    )


def report() -> ComprehensiveSR:
    """Return a measurement report with a container, a code, a text, a number and an image."""
    source = ct()
    ds = ComprehensiveSR(Modality="SR", InstanceNumber=1)
    identify(ds)
    equip(ds)
    ds.StudyInstanceUID = source.StudyInstanceUID
    ds.ReferencedPerformedProcedureStepSequence = []
    ds.PerformedProcedureCodeSequence = []
    ds.ContentDate = NOW.date()
    ds.ContentTime = NOW.time()
    ds.CompletionFlag = "PARTIAL"
    ds.VerificationFlag = "UNVERIFIED"
    evidence = ds.CurrentRequestedProcedureEvidenceSequence.add(StudyInstanceUID=source.StudyInstanceUID)
    reference = {"ReferencedSOPClassUID": source.SOPClassUID, "ReferencedSOPInstanceUID": source.SOPInstanceUID}
    evidence.ReferencedSeriesSequence.add(SeriesInstanceUID=source.SeriesInstanceUID, ReferencedSOPSequence=[reference])
    ds.ValueType = "CONTAINER"
    ds.ConceptNameCodeSequence = [code("126000", DCM, "Imaging Measurement Report")]
    ds.ContinuityOfContent = "SEPARATE"
    ds.ContentTemplateSequence.add(MappingResource="DCMR", TemplateIdentifier="1500")
    ds.ContentSequence.add(
        RelationshipType="HAS CONCEPT MOD",
        ValueType="CODE",
        ConceptNameCodeSequence=[code("121049", DCM, "Language of Content Item and Descendants")],
        ConceptCodeSequence=[code("en-US", "RFC5646", "English (United States)")],
    )
    ds.ContentSequence.add(
        RelationshipType="HAS CONCEPT MOD",
        ValueType="CODE",
        ConceptNameCodeSequence=[code("121058", DCM, "Procedure reported")],
        ConceptCodeSequence=[code("169069000", SCT, "CT of chest")],
    )
    measurements = _container(ds, "126010", "Imaging Measurements")
    group = _container(measurements, "125007", "Measurement Group")
    group.ContentSequence.add(
        RelationshipType="HAS OBS CONTEXT",
        ValueType="TEXT",
        ConceptNameCodeSequence=[code("112039", DCM, "Tracking Identifier")],
        TextValue="Nodule 1",
    )
    group.ContentSequence.add(
        RelationshipType="HAS OBS CONTEXT",
        ValueType="UIDREF",
        ConceptNameCodeSequence=[code("112040", DCM, "Tracking Unique Identifier")],
        UID=uid.generate_uid(),
    )
    finding = group.ContentSequence.add(
        RelationshipType="CONTAINS", ValueType="NUM", ConceptNameCodeSequence=[code("410668003", SCT, "Length")]
    )
    finding.MeasuredValueSequence.add(
        NumericValue=12.5, MeasurementUnitsCodeSequence=[code("mm", "UCUM", "millimeter")]
    )
    finding.ContentSequence.add(RelationshipType="INFERRED FROM", ValueType="IMAGE", ReferencedSOPSequence=[reference])
    group.ContentSequence.add(
        RelationshipType="CONTAINS",
        ValueType="TEXT",
        ConceptNameCodeSequence=[code("121106", DCM, "Comment")],
        TextValue="No other findings.",
    )
    return ds


BUILDS: dict[str, Callable[[], IOD]] = {
    build.__name__: build for build in (ct, secondary_capture, enhanced_mr, segmentation, structure_set, report)
}
