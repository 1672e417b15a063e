-- A figure by product, courier or partner leads to its complaints: from the orders with it to what was complained about.
create index shop_order_products on shop_order using gin (jsonb_path_query_array(lines, '$[*].name'));
create index shop_order_courier on shop_order (courier, storefront, number) where courier is not null;
create index question_partner on question (asked_of, complaint_id) where asked_kind = 'partner';

-- Lists narrowed to several values of these, of which there may be few among all complaints.
create index complaint_category on complaint (category, received_at desc, id desc);
create index complaint_channel on complaint (channel, received_at desc, id desc);
create index complaint_finding on complaint (finding, received_at desc, id desc) where finding is not null;
