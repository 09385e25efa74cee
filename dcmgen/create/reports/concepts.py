"""Names of content items that several templates of PS3.16 use, above all those of measurement reports (TID 1500)."""

from __future__ import annotations

from dcmgen.codes import Code

LANGUAGE = Code("121049", "DCM", "Language of Content Item and Descendants")
PROCEDURE = Code("121058", "DCM", "Procedure reported")
MEASUREMENTS = Code("126010", "DCM", "Imaging Measurements")
DERIVED = Code("126011", "DCM", "Derived Imaging Measurements")
EVALUATIONS = Code("C0034375", "UMLS", "Qualitative Evaluations")
GROUP = Code("125007", "DCM", "Measurement Group")

SESSION = Code("C67447", "NCIt", "Activity Session")
TRACKING_ID = Code("112039", "DCM", "Tracking Identifier")
TRACKING_UID = Code("112040", "DCM", "Tracking Unique Identifier")
FINDING = Code("121071", "DCM", "Finding")
CATEGORY = Code("276214006", "SCT", "Findings category type")
TIME_POINT = Code("C2348792", "UMLS", "Time Point")
METHOD = Code("370129005", "SCT", "Measurement Method")
SITE = Code("363698007", "SCT", "Finding Site")
LATERALITY = Code("272741003", "SCT", "Laterality")
TOPOGRAPHY = Code("106233006", "SCT", "Topographical modifier")
DERIVATION = Code("121401", "DCM", "Derivation")
PURPOSE = Code("130400", "DCM", "Geometric purpose of region")

REGION = Code("111030", "DCM", "Image Region")
SURFACE = Code("121231", "DCM", "Volume Surface")
SEGMENT = Code("121191", "DCM", "Referenced Segment")
SEGMENT_FRAME = Code("121214", "DCM", "Referenced Segmentation Frame")
SEGMENTED_IMAGE = Code("121233", "DCM", "Source image for segmentation")
SEGMENTED_SERIES = Code("121232", "DCM", "Source series for segmentation")
MEASURED_IMAGE = Code("121112", "DCM", "Source of Measurement")
REAL_WORLD_MAP = Code("126100", "DCM", "Real World Value Map used for measurement")
ALGORITHM = Code("111001", "DCM", "Algorithm Name")
ALGORITHM_VERSION = Code("111003", "DCM", "Algorithm Version")
